package dev.hushnote.cli;

import dev.hushnote.conference.Visibility;
import picocli.CommandLine.Option;

/// `--private` and `--public`, of which one call takes one.
final class VisibilityOptions {

    @Option(names = "--private")
    private boolean isPrivate;

    @Option(names = "--public")
    private boolean isPublic;

    /// @param former what holds when neither was given
    Visibility chosen(Visibility former) {
        if (isPrivate) {
            return Visibility.PRIVATE;
        }
        return isPublic ? Visibility.PUBLIC : former;
    }
}
