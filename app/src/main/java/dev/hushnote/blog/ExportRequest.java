package dev.hushnote.blog;

import java.nio.file.Path;
import java.util.UUID;

/// What to export, how and where to.
///
/// @param target the root of the blog; made when it is missing
public record ExportRequest(UUID conference, PostScope scope, Profile profile, Path target, PostSettings settings) {

    public ExportRequest {
        target = target.toAbsolutePath().normalize();
    }

    /// The same without the place it goes to.
    public PostRequest post() {
        return new PostRequest(conference, scope, profile, settings);
    }
}
