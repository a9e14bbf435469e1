package dev.hushnote.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
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

    /// Only for the window: what its clock shows at first.
    @Option(names = "--clock", paramLabel = "INSTANT")
    private @Nullable Instant clock;

    private final CommandContext context;

    HushnoteCommand(CommandContext context) {
        this.context = context;
    }

    /// Without a command the window opens.
    @Override
    public Integer call() {
        Optional<Locale> spoken = language().map(Locale::forLanguageTag);
        return context.notebooks()
                .openWindow(new WindowWish(
                        context.folder(), context.notebooks().places().backups(), Optional.ofNullable(clock), spoken));
    }

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
