package dev.hushnote.schedule.format.frab;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.format.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How schedules name and write things, in XML and JSON alike.
final class FrabNames {

    private static final Pattern FEEDBACK = Pattern.compile("feedback/?$");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

    private FrabNames() {}

    /// The first id that is one. Schedules put together from several sources say 0 where they know none.
    static @Nullable String id(@Nullable String... candidates) {
        for (String candidate : candidates) {
            String id = candidate == null ? "" : candidate.strip();
            if (!id.isEmpty() && !id.equals("0") && !id.equalsIgnoreCase("none") && !id.equalsIgnoreCase("null")) {
                return id;
            }
        }
        return null;
    }

    /// A length; a bare number counts minutes.
    static @Nullable Duration length(@Nullable String written) {
        if (written != null && MINUTES.matcher(written.strip()).matches()) {
            return Duration.ofMinutes(Long.parseLong(written.strip()));
        }
        return Times.length(written).orElse(null);
    }

    /// What is said of an event, each thing once.
    static @Nullable String description(@Nullable String... parts) {
        String all = Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all;
    }

    /// @param optOut whether the speakers do not want to be recorded
    static Recording recording(@Nullable String optOut) {
        boolean no = optOut != null
                && (optOut.strip().equalsIgnoreCase("true") || optOut.strip().equals("1"));
        return no ? new Recording(Recorded.NO, null, null) : Recording.UNKNOWN;
    }

    /// The page of an event whose page for feedback alone is given.
    static Optional<URI> pageOfFeedback(@Nullable String feedback) {
        return feedback == null
                ? Optional.empty()
                : Optional.ofNullable(
                        WebAddress.of(FEEDBACK.matcher(feedback.strip()).replaceFirst("")));
    }
}
