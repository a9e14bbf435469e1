package dev.hushnote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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

    /// Only for the window: what it takes in.
    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "hushnote.file")
    private List<String> words = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandContext context;

    HushnoteCommand(CommandContext context) {
        this.context = context;
    }

    /// Without a command the window opens.
    @Override
    public Integer call() {
        return context.openWindow(
                Optional.ofNullable(clock),
                language().map(Locale::forLanguageTag),
                words.stream().map(this::toTake).toList());
    }

    /// An address, or the path of a file that is there; anything else is a mistyped command.
    private String toTake(String word) {
        if (word.contains("://")) {
            return word;
        }
        Path file = context.resolve(Path.of(word)).toAbsolutePath();
        if (!Files.exists(file)) {
            throw new UnmatchedArgumentException(Objects.requireNonNull(spec).commandLine(), List.of(word));
        }
        return file.toString();
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
