package dev.hushnote.review.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Speaker;
import dev.hushnote.review.RatedSession;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A session that was attended and waits for a light.
///
/// @param time its start
/// @param words the conference's words for the lights
record WaitingRow(RatedSession session, String time, String speakers, LightWords words) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static List<WaitingRow> of(ReviewSheet sheet) {
        LightWords words = sheet.overview().conference().words();
        return sheet.unrated().stream()
                .map(session -> new WaitingRow(session, time(sheet, session), speakers(sheet, session), words))
                .toList();
    }

    private static String time(ReviewSheet sheet, RatedSession session) {
        return sheet.session(session.id())
                .map(found -> CLOCK.format(found.slot().starts()))
                .orElse("");
    }

    private static String speakers(ReviewSheet sheet, RatedSession session) {
        return Optional.of(session.id()).flatMap(sheet::session).stream()
                .flatMap(found -> sheet.overview().speakersOf(found).stream())
                .map(Speaker::summary)
                .collect(Collectors.joining(" · "));
    }
}
