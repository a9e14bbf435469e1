package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends and days that can be believed.
final class SlotRepair {

    private static final int DAYS_APART = 1;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final List<Warning> warnings;

    SlotRepair(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /// The start of a session, or null while it has none that a conference could have.
    @Nullable
    PublishedTime start(RawSession session, String title) {
        PublishedTime starts = session.starts();
        if (starts == null || isCredible(starts)) {
            return starts;
        }
        warnings.add(Warning.of(Warning.Kind.TIME_UNREADABLE, title));
        return null;
    }

    /// The end of a session, or null where nobody knows.
    @Nullable
    PublishedTime end(RawSession session, PublishedTime starts, String title) {
        PublishedTime ends = session.ends() == null ? plus(starts, session.lasts()) : session.ends();
        if (ends == null || !isCredible(ends)) {
            warnings.add(Warning.of(Warning.Kind.NO_END, title));
            return null;
        }
        Duration length = between(starts, ends);
        if (length.isZero()) {
            warnings.add(Warning.of(Warning.Kind.NO_LENGTH, title));
            return null;
        }
        if (length.isNegative()) {
            warnings.add(Warning.of(Warning.Kind.ENDS_BEFORE_START, title));
            return null;
        }
        return ends;
    }

    /// The day it is listed under; null when the programme does not say or cannot mean it.
    @Nullable
    LocalDate day(RawSession session, String title) {
        LocalDate day = session.day();
        PublishedTime starts = session.starts();
        if (day == null || starts == null) {
            return day;
        }
        long apart = Math.abs(starts.written().toLocalDate().toEpochDay() - day.toEpochDay());
        if (apart > DAYS_APART) {
            warnings.add(Warning.of(Warning.Kind.OTHER_DAY, title, day.toString()));
            return null;
        }
        return day;
    }

    private static @Nullable PublishedTime plus(PublishedTime starts, @Nullable Duration length) {
        if (length == null || length.abs().compareTo(LONGEST) > 0) {
            return null;
        }
        return switch (starts) {
            case PublishedTime.Local local ->
                new PublishedTime.Local(local.written().plus(length));
            case PublishedTime.Exact exact ->
                new PublishedTime.Exact(exact.time().plus(length));
        };
    }

    private static boolean isCredible(PublishedTime time) {
        int year = time.written().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Duration between(PublishedTime starts, PublishedTime ends) {
        return starts instanceof PublishedTime.Exact(var from) && ends instanceof PublishedTime.Exact(var to)
                ? Duration.between(from, to)
                : Duration.between(starts.written(), ends.written());
    }
}
