package dev.hushnote.blog;

import dev.hushnote.photo.Original;

/// An image of a post: a rendition of an original under a name of its own.
public record PostImage(Original original, String fileName) {}
