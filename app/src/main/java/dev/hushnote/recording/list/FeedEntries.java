package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers what a feed says of each video while its elements open and close.
final class FeedEntries {

    private static final int LONGEST = 20_000;
    private static final int MOST = 10 * VideoListReader.MOST;
    /// Whose name an author's element holds.
    private static final Set<String> PEOPLE = Set.of("author", "creator", "credit", "person");

    private static final Set<String> SAID = Set.of(
            "title",
            "link",
            "guid",
            "enclosure",
            "content",
            "duration",
            "videoId",
            "pubDate",
            "published",
            "date",
            "updated");

    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Entry entry;
    private @Nullable String parent;

    /// @param said the first text of each element by its name
    private record Entry(Map<String, String> said, Set<String> people) {}

    void open(String name, UnaryOperator<@Nullable String> attribute) {
        words.setLength(0);
        if (name.equals("item") || name.equals("entry")) {
            entry = new Entry(new HashMap<>(), new LinkedHashSet<>());
            parent = null;
        } else if (entry != null) {
            switch (name) {
                case "link" -> link(entry, attribute);
                case "enclosure" -> say(entry, "enclosure", attribute.apply("url"));
                case "content" -> {
                    say(entry, "content", attribute.apply("url"));
                    say(entry, "duration", attribute.apply("duration"));
                }
                default -> parent = PEOPLE.contains(name) ? name : parent;
            }
        }
    }

    void text(@Nullable String characters) {
        if (characters != null && entry != null && words.length() < LONGEST) {
            words.append(characters);
        }
    }

    void close(String name) {
        if (entry == null) {
            return;
        }
        if (name.equals("item") || name.equals("entry")) {
            if (entries.size() >= MOST) {
                throw Problem.badInput("problem.videos-too-many", VideoListReader.MOST);
            }
            entries.add(entry);
            entry = null;
        } else {
            String text = Found.line(words.toString());
            words.setLength(0);
            boolean ofPerson = PEOPLE.contains(name) || (name.equals("name") && parent != null);
            if (ofPerson && !text.isEmpty()) {
                entry.people().addAll(List.of(text.split("\\s*[,;]\\s*|\\s+and\\s+|\\s+&\\s+")));
            }
            say(entry, name, text);
        }
    }

    /// The videos so far. An author whom all entries share is the channel, not a speaker.
    Found found() {
        Found found = new Found();
        boolean sameAuthor = entries.size() > 1
                && entries.stream().map(Entry::people).distinct().count() == 1;
        for (Entry each : entries) {
            Map<String, String> said = each.said();
            found.add(
                    address(said),
                    said.get("title"),
                    sameAuthor ? List.of() : each.people().stream().toList(),
                    Lengths.of(said.get("duration")),
                    Stream.of("pubDate", "published", "date", "updated")
                            .map(said::get)
                            .map(Days::of)
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElse(null));
        }
        return found;
    }

    private static Optional<URI> address(Map<String, String> said) {
        Stream<String> own = Stream.of("link", "guid", "enclosure", "content").map(key -> said.getOrDefault(key, ""));
        return own.flatMap(text -> WebAddress.of(text).stream()).findFirst().or(() -> youtube(said));
    }

    private static Optional<URI> youtube(Map<String, String> said) {
        return Optional.ofNullable(said.get("videoId"))
                .filter(id -> id.length() == 11)
                .flatMap(id -> WebAddress.of("https://www.youtube.com/watch?v=" + id));
    }

    private static void link(Entry entry, UnaryOperator<@Nullable String> attribute) {
        String kind = attribute.apply("rel");
        if (kind == null || kind.equals("alternate")) {
            say(entry, "link", attribute.apply("href"));
        } else if (kind.equals("enclosure")) {
            say(entry, "enclosure", attribute.apply("href"));
        }
    }

    private static void say(Entry entry, String name, @Nullable String text) {
        if (SAID.contains(name) && text != null && !text.isBlank()) {
            entry.said().putIfAbsent(name, text);
        }
    }
}
