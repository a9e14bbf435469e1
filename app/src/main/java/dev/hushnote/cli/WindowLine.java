package dev.hushnote.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A command line that has nothing but the window's options. It is read here and not by the parser of all commands,
/// because somebody waits for the window, and the toolkit can come up meanwhile. Whatever is not plain is left to the
/// parser, which says what is wrong with it.
record WindowLine(Optional<Path> notebook, Optional<Instant> clock, Optional<Locale> language) {

    private static final Set<String> OPTIONS = Set.of("--notebook", "--clock", "--lang");

    /// @return nothing when a command may be meant, or when a value is none
    static Optional<WindowLine> read(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || values.put(arguments[i], arguments[i + 1]) != null) {
                return Optional.empty();
            }
        }
        return arguments.length % 2 == 0 ? read(values) : Optional.empty();
    }

    private static Optional<WindowLine> read(Map<String, String> values) {
        @Nullable String language = values.get("--lang");
        if (language != null && !language.equals("en") && !language.equals("ko")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowLine(
                    Optional.ofNullable(values.get("--notebook")).map(Path::of),
                    Optional.ofNullable(values.get("--clock")).map(Instant::parse),
                    Optional.ofNullable(language).map(Locale::of)));
        } catch (DateTimeException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
