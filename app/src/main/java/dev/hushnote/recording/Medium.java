package dev.hushnote.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Where a recording is: a file of this computer, or a page or file of the web.
public sealed interface Medium {

    /// The one text that names it, in the database and in packs; [#of] reads it back.
    @JsonValue
    String location();

    /// A file's absolute path.
    ///
    /// @param location kept as it was given, for a pack may bring it from a computer whose paths look otherwise
    record File(String location) implements Medium {

        public File {
            Objects.requireNonNull(location);
            if (location.isBlank() || location.indexOf('\0') >= 0) {
                throw Problem.badInput("problem.no-recording-file", location.replace('\0', ' '));
            }
            if (isWeb(location)) {
                throw new IllegalArgumentException("an address, not a file: " + location);
            }
        }

        public File(Path path) {
            this(path.toAbsolutePath().normalize().toString());
        }

        /// @throws Problem when it is no path on this computer
        public Path path() {
            try {
                return Path.of(location);
            } catch (InvalidPathException e) {
                throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.no-recording-file", location);
            }
        }
    }

    /// An address of the web.
    ///
    /// @param address with scheme `http` or `https`, and a host
    record Web(URI address) implements Medium {

        public Web {
            if (!isWeb(address.toString()) || address.getHost() == null) {
                throw Problem.badInput("problem.no-recording-address", address);
            }
        }

        @Override
        public String location() {
            return address.toString();
        }
    }

    /// What an attendee typed or pasted: what begins as an address of the web is one, all else is a file.
    ///
    /// @throws Problem when an address is none
    @JsonCreator
    static Medium of(String location) {
        if (!isWeb(location)) {
            return new File(location);
        }
        try {
            return new Web(new URI(location.strip()));
        } catch (URISyntaxException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.no-recording-address", location);
        }
    }

    private static boolean isWeb(String location) {
        String start = location.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
