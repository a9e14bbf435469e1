package dev.hushnote.log.ui;

import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;

/// A photo together with the file it shows.
public record ShownPhoto(Photo photo, Original original) {}
