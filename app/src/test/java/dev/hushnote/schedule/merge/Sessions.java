package dev.hushnote.schedule.merge;

import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Standing;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small programmes for tests. A session is written as `id; title; start; room; speaker`, the start as
/// `2026-05-12T10:00`; it lasts 50 minutes.
final class Sessions {

    static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    private Sessions() {}

    static PublishedProgramme programme(String... lines) {
        return programme(Format.FRAB_XML, "Reef Conf", lines);
    }

    static PublishedProgramme programme(Format format, @Nullable String title, String... lines) {
        List<PublishedSession> sessions =
                Arrays.stream(lines).map(Sessions::session).toList();
        List<PublishedSpeaker> speakers = sessions.stream()
                .flatMap(session -> session.speakers().stream())
                .distinct()
                .map(name -> new PublishedSpeaker(name, null, name, "Kelp Ltd", null, "Dives.", null))
                .toList();
        About about = new About(title, ZONE, null, "Pier 3", "Lisbon");
        return new PublishedProgramme(
                format, about, List.of(new PublishedTrack("Main", "#0b6e99", "Ana")), speakers, sessions, List.of());
    }

    private static PublishedSession session(String line) {
        String[] cells = line.split(" *; *", -1);
        boolean cancelled = cells[1].endsWith(" (cancelled)");
        LocalDateTime starts = LocalDateTime.parse(cells[2]);
        return new PublishedSession(
                cells[0],
                cancelled ? Standing.CANCELLED : Standing.LISTED,
                SessionKind.TALK,
                cells[1].replace(" (cancelled)", ""),
                new PublishedTime.Local(starts),
                new PublishedTime.Local(starts.plusMinutes(50)),
                null,
                cells[3].isEmpty() ? null : cells[3],
                "Main",
                cells.length > 4 ? List.of(cells[4]) : List.of(),
                "About it.",
                "en",
                Recording.UNKNOWN,
                null);
    }
}
