package dev.hushnote.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself, with the options that hold for every command.
@Command(name = "hushnote", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, sortOptions = false)
final class HushnoteCommand extends CommandGroup {

    @Option(names = "--notebook", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path notebook;

    @Option(names = "--conference", paramLabel = "C", scope = ScopeType.INHERIT)
    private @Nullable String conference;

    /// Read before parsing, because it decides the language of what parsing says.
    @Option(names = "--lang", paramLabel = "en|ko", scope = ScopeType.INHERIT)
    private @Nullable String language;

    Optional<Path> notebook() {
        return Optional.ofNullable(notebook);
    }

    Optional<String> conference() {
        return Optional.ofNullable(conference);
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }
}
