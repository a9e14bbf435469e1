package dev.hushnote.cli;

import dev.hushnote.conference.PhotoPolicy;
import picocli.CommandLine.Option;

/// `--no-photos` and `--photos`, of which one call takes one.
final class PhotoPolicyOptions {

    @Option(names = "--no-photos")
    private boolean forbidden;

    @Option(names = "--photos")
    private boolean allowed;

    /// @param former what holds when neither was given
    PhotoPolicy chosen(PhotoPolicy former) {
        if (forbidden) {
            return PhotoPolicy.NO_PHOTOS;
        }
        return allowed ? PhotoPolicy.ALLOWED : former;
    }
}
