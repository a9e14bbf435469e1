package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.DayBar;
import dev.hushnote.desktop.Texts;
import dev.hushnote.text.Clocked;
import dev.hushnote.text.Isolation;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts matched videos into words.
final class VideoWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    VideoWords(Texts texts) {
        this.texts = texts;
    }

    /// How long a video runs; empty while nobody knows.
    String length(VideoRow row) {
        return row.video().length() == null ? "" : Clocked.text(row.video().length());
    }

    /// How sure it is where a video goes.
    String sureness(VideoRow row) {
        if (row.chosen()) {
            return texts.get("videos.chosen");
        }
        return switch (row.sureness()) {
            case SURE -> texts.get("videos.sure");
            case LIKELY -> texts.get("videos.likely");
            case SEVERAL ->
                texts.get("videos.several", row.proposal().sessions().size());
            case NONE -> texts.get("videos.none");
            case ATTACHED -> texts.get("videos.already");
        };
    }

    /// When and where a session is.
    String place(Session session) {
        LocalDateTime starts = session.slot().starts();
        return Isolation.line(Stream.of(
                DayBar.label(starts.toLocalDate(), texts.language()) + " " + CLOCK.format(starts),
                Objects.requireNonNullElse(session.room(), "")));
    }

    /// Everything of a row in one sentence, for those who hear it.
    String spoken(VideoRow row) {
        Session session = row.session();
        Stream<String> where =
                session == null ? Stream.of() : Stream.of(texts.get("videos.goes-to", session.title()), place(session));
        Stream<String> tick = row.isAttached()
                ? Stream.of()
                : Stream.of(texts.get(row.ticked() ? "videos.ticked" : "videos.not-ticked"));
        return String.join(
                ", ",
                Stream.of(Stream.of(row.video().title(), length(row), sureness(row)), where, tick)
                        .flatMap(words -> words)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /// How many videos there are of each kind.
    String counts(MatchedVideos matched) {
        Map<Sureness, Integer> counts = matched.counts();
        return Isolation.line(Stream.concat(
                Stream.of(Sureness.SURE, Sureness.LIKELY, Sureness.SEVERAL, Sureness.NONE, Sureness.ATTACHED)
                        .filter(counts::containsKey)
                        .map(each -> count(each, counts.getOrDefault(each, 0))),
                matched.leftOut() == 0 ? Stream.of() : Stream.of(texts.get("videos.left-out", matched.leftOut()))));
    }

    private String count(Sureness sureness, int count) {
        return switch (sureness) {
            case SURE -> texts.get("videos.count-sure", count);
            case LIKELY -> texts.get("videos.count-likely", count);
            case SEVERAL -> texts.get("videos.count-several", count);
            case NONE -> texts.get("videos.count-none", count);
            case ATTACHED -> texts.get("videos.count-attached", count);
        };
    }
}
