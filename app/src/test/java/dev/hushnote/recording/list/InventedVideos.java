package dev.hushnote.recording.list;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Videos of an invented conference under the titles that organisers and sites give them, and which session each shows.
final class InventedVideos {

    private final Random random;
    private final InventedTalks talks;
    private final int style;
    private final List<Listed> sessions;
    private final List<Video> videos = new ArrayList<>();
    private final Map<URI, UUID> truth = new HashMap<>();

    /// @param style how titles are written, from 0 to 11
    InventedVideos(long seed, int style, boolean korean, int count) {
        random = new Random(seed);
        talks = new InventedTalks(random, korean);
        this.style = style;
        sessions = talks.sessions(count);
        for (Listed session : sessions) {
            if (random.nextInt(10) > 0) {
                add(titled(session), session, session.id());
            }
        }
        for (int at = 0; at < count / 7; at++) {
            addOther();
        }
        Collections.shuffle(videos, random);
    }

    List<Listed> sessions() {
        return sessions;
    }

    List<Video> videos() {
        return videos;
    }

    /// The session that a video shows; null when none.
    @Nullable
    UUID truth(Video video) {
        return truth.get(video.address());
    }

    private void add(String title, Listed session, @Nullable UUID shows) {
        URI address = URI.create("https://video.example/" + videos.size());
        boolean keynote = session.title().equals(InventedTalks.KEYNOTE);
        LocalDate day = keynote || random.nextInt(3) == 0 ? session.day() : LocalDate.of(2026, 8, 1);
        Duration length = session.length().plusSeconds(random.nextInt(600) - 300);
        videos.add(new Video(address, title, List.of(), random.nextBoolean() ? length : null, day));
        if (shows != null) {
            truth.put(address, shows);
        }
    }

    /// What is no session: films of the event, interviews, talks of another year.
    private void addOther() {
        Listed any = sessions.get(random.nextInt(sessions.size()));
        String title = switch (random.nextInt(6)) {
            case 0 -> "Aftermovie " + random.nextInt(90);
            case 1 -> "Interview with " + any.speakers().getFirst();
            case 2 -> "현장 스케치 " + random.nextInt(90) + "편";
            case 3 -> "Welcome and housekeeping, day " + (1 + random.nextInt(3));
            default -> talks.title() + " - " + talks.speaker();
        };
        add(title, any, null);
    }

    private String titled(Listed session) {
        String speakers = String.join(", ", session.speakers());
        if (random.nextInt(33) == 0) {
            return "Something else entirely - " + speakers;
        }
        String title = noisy(session.title());
        long day = ChronoUnit.DAYS.between(InventedTalks.FIRST, session.day()) + 1;
        int number = 1 + random.nextInt(40);
        return switch (random.nextInt(12) == 0 ? random.nextInt(12) : style) {
            case 0 -> "[Nimbus Conf 2026] " + title + " - " + speakers + " | Track " + number % 5;
            case 1 ->
                "DAY" + day + "-" + String.format(Locale.ROOT, "%02d", number) + " " + title + " (" + speakers + ")";
            case 2 -> "[구름콘 2026] " + title + " | " + String.join("님, ", session.speakers()) + "님";
            case 3 -> "38Q3 - " + title;
            case 4 -> title + " by " + String.join(" and ", session.speakers());
            case 5 -> speakers + ": " + title;
            case 6 -> title + "_" + speakers;
            case 7 -> "【구름콘】" + title + "／" + speakers;
            case 8 -> title;
            case 9 -> "Nimbus 2026 Day " + day + " " + title + " " + speakers.replace(",", "");
            case 10 -> reversed(session.speakers().getFirst()) + " – " + title + " – Nimbus 2026";
            default -> "「" + title + "」 발표자: " + speakers + " (" + day + "일차 세션 " + number + ")";
        };
    }

    private static String reversed(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + ", " + name.substring(0, blank);
    }

    private String noisy(String title) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> typo(title);
            case 2 -> title.toUpperCase(Locale.ROOT);
            case 3 -> title.replace(" ", "");
            case 4 -> title.contains(": ") ? title.substring(title.indexOf(": ") + 2) : title;
            case 5 -> title.contains(": ") ? title.substring(0, title.indexOf(": ")) : title + "?";
            case 6 -> title.replace(" and ", " & ").replace("'", "’");
            case 7 -> title.length() > 30 ? title.substring(0, 28) + "…" : title;
            case 8 -> title.replace(":", " -");
            default -> title;
        };
    }

    private String typo(String title) {
        int at = random.nextInt(title.length());
        return title.substring(0, at) + title.substring(Math.min(title.length(), at + 1));
    }
}
