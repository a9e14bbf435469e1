package dev.hushnote.conference.ui;

import dev.hushnote.conference.Conference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The conference that somebody who opens the window now most likely means.
final class NearestConference {

    private NearestConference() {}

    static Optional<Conference> of(List<Conference> all, Clock clock) {
        return all.stream().min(Comparator.comparingLong(conference -> distance(conference, clock)));
    }

    /// Days between now and the conference, 0 while it runs; the far future for one without dates.
    private static long distance(Conference conference, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), conference.zone());
        LocalDate starts = conference.starts();
        LocalDate ends = conference.ends() == null ? starts : conference.ends();
        if (starts == null || ends == null) {
            return Long.MAX_VALUE;
        }
        if (today.isBefore(starts)) {
            return ChronoUnit.DAYS.between(today, starts);
        }
        return Math.max(0, ChronoUnit.DAYS.between(ends, today));
    }
}
