package dev.hushnote.recording.ui;

import dev.hushnote.recording.ui.PlaybackState.Broken;
import dev.hushnote.recording.ui.PlaybackState.WayOut;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.media.MediaException;
import org.jspecify.annotations.Nullable;

/// What keeps a recording from playing, in words a person can act on. Looks at files and libraries, so never on the
/// window's thread.
final class Troubles {

    private final BooleanSupplier decoders;

    /// @param decoders whether the system has the libraries that decode what is not plain sound
    Troubles(BooleanSupplier decoders) {
        this.decoders = decoders;
    }

    /// What is wrong with the file itself.
    ///
    /// @throws IOException never empty: a [BrokenFile]
    static void check(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new BrokenFile(Problem.notFound("player.missing", name(file)), Set.of(WayOut.AGAIN));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BrokenFile(Problem.badInput("player.unreadable", name(file)), Set.of(WayOut.AGAIN));
        }
        if (Files.size(file) == 0) {
            throw new BrokenFile(Problem.badInput("player.empty", name(file)), Set.of(WayOut.AGAIN));
        }
    }

    /// Opening it took too long.
    static Broken stalled(Path file) {
        return broken(file, null, "player.stalled", EnumSet.allOf(WayOut.class));
    }

    /// @param failure what the player or the system threw or told
    Broken of(Path file, Throwable failure) {
        return switch (failure) {
            case BrokenFile found -> new Broken(file, found.problem(), found.ways());
            case IOException e -> broken(file, e, "player.unreadable", Set.of(WayOut.AGAIN));
            case LinkageError e -> broken(file, e, "player.no-engine", Set.of(WayOut.OPEN_OUTSIDE));
            case MediaException e -> of(file, e);
            default -> broken(file, failure, "player.stopped", EnumSet.allOf(WayOut.class));
        };
    }

    private Broken of(Path file, MediaException failure) {
        boolean noDevice =
                String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("audio device");
        return switch (failure.getType()) {
            case MEDIA_UNSUPPORTED -> unsupported(file, failure);
            case MEDIA_CORRUPTED, PLAYBACK_ERROR -> broken(file, failure, "player.damaged", outside());
            case MEDIA_UNAVAILABLE, MEDIA_INACCESSIBLE ->
                broken(file, failure, "player.unreadable", Set.of(WayOut.AGAIN));
            case PLAYBACK_HALTED -> noDevice ? silent(file, failure) : stopped(file, failure);
            case UNKNOWN -> unmade(file, failure);
            default -> stopped(file, failure);
        };
    }

    /// The player was not even made: it lacks decoders, or a sound device for what is sound alone.
    private Broken unmade(Path file, MediaException failure) {
        Head head = Head.of(file);
        if (head != Head.WAVE && !decoders.getAsBoolean()) {
            return undecoded(file, failure);
        }
        return head == Head.OTHER
                ? broken(file, failure, "player.unmade", EnumSet.allOf(WayOut.class))
                : silent(file, failure);
    }

    /// How a file begins.
    private enum Head {
        WAVE,
        SOUND,
        OTHER;

        static Head of(Path file) {
            try (InputStream input = Files.newInputStream(file)) {
                byte[] head = input.readNBytes(12);
                String letters = new String(head, StandardCharsets.ISO_8859_1);
                if (letters.startsWith("RIFF") || letters.startsWith("FORM")) {
                    return WAVE;
                }
                boolean frame = head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0;
                boolean sound = frame || letters.startsWith("ID3") || letters.endsWith("ftypM4A ");
                return sound ? SOUND : OTHER;
            } catch (IOException _) {
                return OTHER;
            }
        }
    }

    private Broken unsupported(Path file, MediaException failure) {
        boolean known = !String.valueOf(failure.getMessage()).contains("signature");
        return known && !decoders.getAsBoolean()
                ? undecoded(file, failure)
                : broken(file, failure, "player.codec", outside());
    }

    private static Broken undecoded(Path file, MediaException failure) {
        return broken(file, failure, "player.no-decoders", Set.of(WayOut.AGAIN, WayOut.OPEN_OUTSIDE));
    }

    private static Broken silent(Path file, MediaException failure) {
        return broken(file, failure, "player.no-sound-device", Set.of(WayOut.AGAIN, WayOut.OPEN_OUTSIDE));
    }

    private static Broken stopped(Path file, MediaException failure) {
        return broken(file, failure, "player.stopped", EnumSet.allOf(WayOut.class));
    }

    private static Set<WayOut> outside() {
        return Set.of(WayOut.OPEN_OUTSIDE, WayOut.CONVERT);
    }

    private static Broken broken(Path file, @Nullable Throwable cause, String key, Set<WayOut> ways) {
        return new Broken(file, new Problem(cause, Problem.Kind.BAD_INPUT, key, name(file)), Set.copyOf(ways));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// A file that no player need be asked about.
    static final class BrokenFile extends IOException {

        private static final long serialVersionUID = 1L;

        private final Problem problem;
        private final transient Set<WayOut> ways;

        BrokenFile(Problem problem, Set<WayOut> ways) {
            super(problem);
            this.problem = problem;
            this.ways = ways;
        }

        Problem problem() {
            return problem;
        }

        Set<WayOut> ways() {
            return ways;
        }
    }
}
