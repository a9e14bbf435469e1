package dev.hushnote.conference.ui;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds time zones by what people type of their names.
public final class Zones {

    private static final int MOST = 6;

    private Zones() {}

    /// The zone of exactly that name, in whatever case.
    public static Optional<ZoneId> exactly(String typed) {
        String wanted = plain(typed);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> plain(id).equals(wanted))
                .findFirst()
                .map(ZoneId::of);
    }

    /// The zones that hold every word, cities that start with it first.
    public static List<String> find(String typed) {
        List<String> words = Stream.of(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String start = words.getFirst();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV/") && !id.startsWith("Etc/"))
                .filter(id -> words.stream().allMatch(plain(id)::contains))
                .sorted(Comparator.comparing((String id) -> !city(id).startsWith(start))
                        .thenComparing(id -> !id.contains("/"))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static String city(String id) {
        return plain(id.substring(id.lastIndexOf('/') + 1));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
