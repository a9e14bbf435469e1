package dev.hushnote.schedule.published;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Finds rooms that a programme spells in several ways.
public final class RoomSpellings {

    private RoomSpellings() {}

    /// A room's name with plain blanks and dashes.
    public static String plainly(String room) {
        return room.replaceAll("[\\p{Pd}\\u2212]+", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /// What all spellings of a room have in common: letters and digits, without case, width, dashes and blanks.
    public static String common(String room) {
        String folded = Normalizer.normalize(room, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = folded.replaceAll("[^\\p{L}\\p{N}]+", "");
        return letters.isEmpty() ? folded : letters;
    }

    /// The rooms that stand in several spellings: each spelling, and how it is spelt most often.
    public static Map<String, String> mostUsed(List<PublishedSession> sessions) {
        Map<String, String> usual = new LinkedHashMap<>();
        for (List<String> spellings : several(sessions)) {
            spellings.forEach(spelling -> usual.put(spelling, spellings.getFirst()));
        }
        return usual;
    }

    /// One warning for each room in several spellings.
    public static List<Warning> warnings(List<PublishedSession> sessions) {
        return several(sessions).stream()
                .map(spellings -> new Warning(Warning.Kind.ROOM_SPELLINGS, spellings))
                .toList();
    }

    private static List<List<String>> several(List<PublishedSession> sessions) {
        Map<String, Map<String, Integer>> uses = new LinkedHashMap<>();
        sessions.stream()
                .map(PublishedSession::room)
                .filter(Objects::nonNull)
                .forEach(room -> uses.computeIfAbsent(common(room), _ -> new LinkedHashMap<>())
                        .merge(room, 1, Integer::sum));
        return uses.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .map(spellings -> spellings.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList())
                .toList();
    }
}
