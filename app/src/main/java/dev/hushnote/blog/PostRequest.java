package dev.hushnote.blog;

import java.util.UUID;

/// What a post is to tell, and how; wherever it goes.
public record PostRequest(UUID conference, PostScope scope, Profile profile, PostSettings settings) {}
