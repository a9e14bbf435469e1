package dev.hushnote.recording.list;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One object of a list: a file of pyvideo, an event of media.ccc.de, an entry of yt-dlp or an item of YouTube.
record JsonVideo(JsonNode node) {

    private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{11}");

    /// A page for people before a file, and both before what only programs read.
    private static final List<String> ADDRESSES = List.of(
            "frontend_link",
            "webpage_url",
            "original_url",
            "video_url",
            "videoUrl",
            "youtube_url",
            "youtube",
            "video",
            "link",
            "url",
            "recording_url");

    void addTo(Found found) {
        found.add(address(), title(), speakers(), length(), day());
    }

    String title() {
        return texts("title", "fulltitle", "name", "talk").findFirst().orElse("");
    }

    private Optional<URI> address() {
        Stream<String> own = ADDRESSES.stream().map(key -> text(node.path(key)));
        return Stream.concat(own.flatMap(text -> WebAddress.of(text).stream()), videos())
                .findFirst()
                .map(address -> isOfProgram(address) ? videos().findFirst().orElse(address) : address)
                .or(this::youtube);
    }

    /// The program's side of media.ccc.de has an address of its own for each event.
    private static boolean isOfProgram(URI address) {
        return address.getHost().startsWith("api.");
    }

    /// Of several files or sites the one for people first.
    private Stream<URI> videos() {
        return Stream.of("videos", "recordings")
                .flatMap(key -> children(node.path(key)))
                .map(video -> text(video.isObject() ? video.path("url") : video))
                .flatMap(text -> WebAddress.of(text).stream())
                .sorted((one, other) -> Boolean.compare(WebAddress.isOfVideos(other), WebAddress.isOfVideos(one)));
    }

    private Optional<URI> youtube() {
        boolean ofYoutube = text(node.path("ie_key")).startsWith("Youtube")
                || text(node.path("kind")).startsWith("youtube#")
                || node.has("snippet");
        return Stream.of(
                        node.path("snippet").path("resourceId").path("videoId"),
                        node.path("contentDetails").path("videoId"),
                        node.path("id").path("videoId"),
                        node.path("youtube_id"),
                        ofYoutube ? node.path("id") : node.path("videoId"),
                        ofYoutube ? node.path("url") : node.path("videoId"))
                .map(JsonVideo::text)
                .filter(id -> YOUTUBE_ID.matcher(id).matches())
                .findFirst()
                .flatMap(id -> WebAddress.of("https://www.youtube.com/watch?v=" + id));
    }

    private List<String> speakers() {
        return Stream.of("speakers", "persons", "presenters", "speaker", "authors")
                .map(key -> names(node.path(key)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(JsonNode node) {
        return children(node)
                .map(each -> each.isObject()
                        ? first(each, "name", "full_public_name", "public_name", "fullName")
                        : text(each))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private @Nullable Duration length() {
        return texts("duration", "length", "duration_string")
                .map(Lengths::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        return texts("recorded", "date", "upload_date", "release_date", "published", "publishedAt")
                .map(Days::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// What the object, and what YouTube wraps in it, says under these names, as far as it says something.
    private Stream<String> texts(String... keys) {
        return Stream.of(node, node.path("snippet"), node.path("contentDetails"))
                .flatMap(object -> Stream.of(keys).map(key -> text(object.path(key))))
                .filter(text -> !text.isBlank());
    }

    private static String first(JsonNode object, String... keys) {
        return Stream.of(keys)
                .map(key -> text(object.path(key)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The elements of a list, or the one value in its place.
    private static Stream<JsonNode> children(JsonNode node) {
        if (!node.isArray()) {
            return node.isObject() || node.isString() ? Stream.of(node) : Stream.empty();
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream();
    }

    private static String text(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString() : "";
    }
}
