package dev.hushnote.pack;

import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photo;
import dev.hushnote.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The logs of a pack as Markdown, for people without Hushnote. Nothing reads them back.
final class ReadableLogs {

    private ReadableLogs() {}

    /// File names and texts, one per session that is in use.
    static Map<String, String> of(PackContent content) {
        Map<String, String> logs = new LinkedHashMap<>();
        List<Session> sessions = content.of(Session.class).stream()
                .filter(session -> !session.inTrash())
                .sorted(Comparator.comparing(session -> session.slot().starts()))
                .toList();
        for (Session session : sessions) {
            String name = "%s-%s"
                    .formatted(session.slot().day(), Slug.of(session.title()).or("session"));
            String unique = name;
            for (int number = 2; logs.containsKey(path(unique)); number++) {
                unique = name + "-" + number;
            }
            logs.put(path(unique), text(session, content));
        }
        return logs;
    }

    private static String path(String name) {
        return "logs/" + name + ".md";
    }

    private static String text(Session session, PackContent content) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + session.title());
        blocks.add(session.slot().starts() + (session.room() == null ? "" : ", " + session.room()));
        content.of(Entry.class).stream()
                .filter(entry -> entry.sessionId().equals(session.id()) && !entry.inTrash())
                .sorted(Comparator.comparingLong(Entry::position))
                .forEach(entry -> blocks.add(block(entry, content)));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String block(Entry entry, PackContent content) {
        String kind = entry.kind().isMark()
                ? "[" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "] "
                : "";
        String answer = entry.answer() == null ? "" : "\n→ " + entry.answer();
        if (entry.photoId() == null) {
            return kind + entry.text() + answer;
        }
        return content.of(Photo.class).stream()
                .filter(photo -> photo.id().equals(entry.photoId()))
                .map(photo -> "[photo] " + photo.summary())
                .findFirst()
                .orElse("[photo]");
    }
}
