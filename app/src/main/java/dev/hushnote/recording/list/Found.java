package dev.hushnote.recording.list;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers the videos of one list.
final class Found {

    private static final int LONGEST_TITLE = 500;
    private static final int MOST_SPEAKERS = 50;
    /// What sites leave behind of a video that nobody can see.
    private static final Set<String> GONE =
            Set.of("[private video]", "[deleted video]", "private video", "deleted video");

    private final List<Video> videos = new ArrayList<>();
    private int leftOut;

    List<Video> videos() {
        return videos;
    }

    int leftOut() {
        return leftOut;
    }

    /// Takes a video, or counts it as left out when it lacks an address or a title.
    void add(
            Optional<URI> address,
            @Nullable String title,
            List<String> speakers,
            @Nullable Duration length,
            @Nullable LocalDate day) {
        String line = line(title);
        if (address.isEmpty() || line.isEmpty() || GONE.contains(line.toLowerCase(java.util.Locale.ROOT))) {
            leaveOut();
            return;
        }
        List<String> named = speakers.stream()
                .map(Found::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_SPEAKERS)
                .toList();
        videos.add(new Video(address.get(), line, named, length, day));
    }

    void leaveOut() {
        leftOut++;
    }

    /// A text in one line of sensible length, without control characters.
    static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int at = 0; at < text.length() && line.length() < LONGEST_TITLE; at++) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character) || character < ' ') {
                blank = !line.isEmpty();
            } else {
                line.append(blank ? " " : "").append(character);
                blank = false;
            }
        }
        return line.toString();
    }
}
