package dev.hushnote.recording.list;

import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an m3u playlist: a line with length and title, then one with the address.
final class PlaylistVideos {

    private static final String ABOUT = "#EXTINF:";

    private PlaylistVideos() {}

    static Found read(String text) {
        Found found = new Found();
        String about = "";
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next().strip();
            if (line.startsWith(ABOUT)) {
                about = line.substring(ABOUT.length());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                Optional<URI> address = WebAddress.of(line);
                found.add(address, title(about), List.of(), length(about), null);
                about = "";
            }
        }
        return found;
    }

    /// What follows the first comma that stands in no quotes.
    private static String title(String about) {
        boolean quoted = false;
        for (int at = 0; at < about.length(); at++) {
            char character = about.charAt(at);
            quoted ^= character == '"';
            if (character == ',' && !quoted) {
                return TitleLine.of(about.substring(at + 1)).title();
            }
        }
        return "";
    }

    private static @Nullable Duration length(String about) {
        int end = 0;
        while (end < about.length() && (Character.isDigit(about.charAt(end)) || about.charAt(end) == '.')) {
            end++;
        }
        return Lengths.of(about.substring(0, end));
    }
}
