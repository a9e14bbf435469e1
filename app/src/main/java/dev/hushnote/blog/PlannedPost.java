package dev.hushnote.blog;

import java.util.Optional;

/// A document and the post it belongs to.
///
/// @param scope what it tells
/// @param former the post as it was exported before
/// @param document what it says now
record PlannedPost(PostScope scope, Optional<Post> former, PostDocument document) {}
