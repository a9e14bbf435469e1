package dev.hushnote.recording.list;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Web addresses as people paste them: with characters that should have been escaped, or without their beginning.
final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final String ESCAPED = "\"<>\\^`{|}[] ";
    private static final List<String> KNOWN = List.of(
            "www.youtube.com/",
            "youtube.com/",
            "m.youtube.com/",
            "youtu.be/",
            "vimeo.com/",
            "www.vimeo.com/",
            "media.ccc.de/",
            "www.twitch.tv/",
            "tv.naver.com/",
            "www.bilibili.com/",
            "www.dailymotion.com/");

    private WebAddress() {}

    /// Whether an address begins here.
    static boolean beginsAt(String text, int at) {
        if (text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8)) {
            return true;
        }
        return KNOWN.stream().anyMatch(host -> text.regionMatches(true, at, host, 0, host.length()));
    }

    /// Whether it is a page or stream of a site for videos.
    static boolean isOfVideos(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return KNOWN.stream().anyMatch(known -> (host + "/").equals(known));
    }

    static Optional<URI> of(String text) {
        String whole = text.strip();
        if (whole.isEmpty() || whole.length() > LONGEST || !beginsAt(whole, 0)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(escaped(whole.contains("://") ? whole : "https://" + whole));
            boolean usable = uri.getHost() != null && !uri.getHost().isBlank();
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < address.length(); at++) {
            char character = address.charAt(at);
            boolean strayPercent = character == '%' && !isEscape(address, at);
            if (ESCAPED.indexOf(character) >= 0 || strayPercent) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }
}
