package dev.hushnote.pack;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/// The sample conference that comes with the program: an ordinary pack, one per language.
public final class SampleConference {

    private SampleConference() {}

    /// Hands the pack over as a file that exists during the call.
    ///
    /// @param language English unless it is Korean
    public static void withFile(Locale language, Consumer<Path> action) {
        String name = "/dev/hushnote/sample/sample-" + (language.getLanguage().equals("ko") ? "ko" : "en") + ".zip";
        try {
            Path file = Files.createTempFile("hushnote-sample-", ".zip");
            try (InputStream pack = Objects.requireNonNull(SampleConference.class.getResourceAsStream(name), name)) {
                Files.copy(pack, file, StandardCopyOption.REPLACE_EXISTING);
                action.accept(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", name);
        }
    }
}
