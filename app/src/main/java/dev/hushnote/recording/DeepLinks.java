package dev.hushnote.recording;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Links that lead to a second of a video on the web, for sites that have such links.
///
/// Seconds are whole, rounded down. What else an address says is kept; a time it has already is replaced.
public final class DeepLinks {

    private static final Pattern MEDIA_FILE =
            Pattern.compile(".*\\.(mp4|m4v|mov|webm|mkv|ogv|ogg|oga|opus|mp3|m4a|aac|wav|flac|m3u8)");
    private static final Pattern VIMEO =
            Pattern.compile("/(video/|channels/[^/]+/|groups/[^/]+/videos/)?\\d+(/\\w+)?/?");
    private static final String PEERTUBE_ID =
            "([1-9a-km-zA-HJ-NP-Z]{22}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern PEERTUBE = Pattern.compile("/(w|videos/watch|videos/embed)/" + PEERTUBE_ID + "/?");
    private static final Set<String> YOUTUBE_TIMES = Set.of("t", "start", "time_continue");

    private DeepLinks() {}

    /// The same video from a position on; nothing where the site is not known to have such links, where the
    /// address is none of its videos, and for a negative position.
    public static Optional<URI> at(URI video, Duration position) {
        if (position.isNegative() || video.getHost() == null || video.getRawPath() == null) {
            return Optional.empty();
        }
        LinkParts parts = LinkParts.of(video);
        return site(video.getHost().toLowerCase(Locale.ROOT), parts, position.toSeconds())
                .map(LinkParts::address);
    }

    private static Optional<LinkParts> site(String host, LinkParts parts, long second) {
        return switch (bare(host)) {
            case "youtube.com", "youtube-nocookie.com" -> youtube(parts, second);
            case "youtu.be" -> when(parts, "/[\\w-]+/?").map(found -> found.with(YOUTUBE_TIMES, "t", second + ""));
            case "vimeo.com", "player.vimeo.com" ->
                Optional.of(parts)
                        .filter(found -> VIMEO.matcher(found.path()).matches())
                        .map(found -> found.withFragment("t", second + "s"));
            case "media.ccc.de" -> when(parts, "/v/[^/]+/?").map(found -> found.withFragment("t", second + ""));
            case "twitch.tv" ->
                when(parts, "/(videos|[^/]+/v(ideo)?)/\\d+/?")
                        .map(found -> found.with(Set.of("t"), "t", clock(second)));
            case "dailymotion.com" ->
                when(parts, "/(embed/)?video/\\w+/?").map(found -> found.with(Set.of("start"), "start", second + ""));
            case "dai.ly" -> when(parts, "/\\w+/?").map(found -> found.with(Set.of("start"), "start", second + ""));
            case "bilibili.com" ->
                when(parts, "/video/(BV|av|bv|AV)\\w+/?").map(found -> found.with(Set.of("t"), "t", second + ""));
            default -> anywhere(parts, second);
        };
    }

    private static Optional<LinkParts> youtube(LinkParts parts, long second) {
        if (parts.path().startsWith("/embed/")) {
            return Optional.of(parts.with(YOUTUBE_TIMES, "start", second + ""));
        }
        boolean watched = parts.path().equals("/watch") && parts.hasParameter("v");
        return Optional.of(parts)
                .filter(found -> watched || found.path().matches("/(live|v)/[\\w-]+/?"))
                .map(found -> found.with(YOUTUBE_TIMES, "t", second + ""));
    }

    /// PeerTube runs on many hosts and is known by its paths; a file is played by the browser itself.
    private static Optional<LinkParts> anywhere(LinkParts parts, long second) {
        if (PEERTUBE.matcher(parts.path()).matches()) {
            return Optional.of(parts.with(Set.of("start"), "start", second + "s"));
        }
        return Optional.of(parts)
                .filter(found -> MEDIA_FILE
                        .matcher(found.path().toLowerCase(Locale.ROOT))
                        .matches())
                .map(found -> found.withFragment("t", second + ""));
    }

    private static Optional<LinkParts> when(LinkParts parts, String path) {
        return Optional.of(parts).filter(found -> found.path().matches(path));
    }

    private static String bare(String host) {
        return List.of("www.", "m.", "music.", "gaming.").stream()
                .filter(host::startsWith)
                .findFirst()
                .map(prefix -> host.substring(prefix.length()))
                .orElse(host);
    }

    private static String clock(long second) {
        return "%dh%dm%ds".formatted(second / 3600, second / 60 % 60, second % 60);
    }
}
