package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTime.Exact;
import dev.hushnote.schedule.published.PublishedTime.Local;
import dev.hushnote.schedule.published.Warning;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the times of a schedule. Its events say twice when they start: a date with an offset, and the time on the
/// conference's clocks. Programs that write the clocks' time with an offset that is not the conference's are common;
/// the clocks are then believed.
final class FrabClock {

    /// Where winter time is UTC, `+00:00` may be true.
    private static final ZoneId ON_GREENWICH = ZoneId.of("Europe/London");

    private final @Nullable ZoneId zone;
    private final boolean knowsOffsets;
    private final List<Warning> warnings;

    /// @param zone the zone that the schedule states
    /// @param dates those of all events
    FrabClock(@Nullable ZoneId zone, Stream<String> dates, List<Warning> warnings) {
        this.zone = zone;
        this.knowsOffsets = dates.map(Times::time)
                .flatMap(Optional::stream)
                .anyMatch(time ->
                        time instanceof Exact(var date) && date.getOffset().getTotalSeconds() != 0);
        this.warnings = warnings;
    }

    /// When it starts; null when nothing of it can be read.
    @Nullable
    PublishedTime start(FrabEvent event) {
        Optional<LocalTime> clock = Times.clock(event.start());
        Optional<PublishedTime> written = Times.time(event.date()).or(() -> Times.time(event.start()));
        if (written.isPresent()) {
            return believed(written.get(), clock, event);
        }
        if (clock.isPresent()) {
            Optional<LocalDateTime> known = Times.date(event.date())
                    .map(date -> date.atTime(clock.get()))
                    .or(() -> Optional.ofNullable(event.day()).map(day -> onDay(day, clock.get(), event)));
            if (known.isPresent()) {
                return new Local(known.get());
            }
        }
        if (event.date() != null || event.start() != null) {
            warnings.add(Warning.of(
                    Warning.Kind.TIME_UNREADABLE,
                    Stream.of(event.title(), event.date(), event.start())
                            .filter(text -> text != null)
                            .findFirst()
                            .orElse("")));
        }
        return null;
    }

    private PublishedTime believed(PublishedTime written, Optional<LocalTime> clock, FrabEvent event) {
        if (!(written instanceof Exact(var date)) || clock.isEmpty()) {
            return written;
        }
        LocalDateTime local = date.toLocalDateTime();
        boolean saysTheClocksTime =
                clock.get().equals(local.toLocalTime().withSecond(0).withNano(0));
        if (!saysTheClocksTime) {
            return written;
        }
        boolean zero = date.getOffset().getTotalSeconds() == 0;
        boolean possible = zone == null
                ? !zero || (!knowsOffsets && onGreenwich(local))
                : zone.getRules().getOffset(date.toInstant()).equals(date.getOffset());
        if (!possible) {
            warnings.add(Warning.of(Warning.Kind.OFFSET_IS_WRONG, event.title() == null ? "" : event.title()));
            return new Local(local);
        }
        return zone == null && zero ? new Local(local) : written;
    }

    private static boolean onGreenwich(LocalDateTime local) {
        return ON_GREENWICH.getRules().getOffset(local).getTotalSeconds() == 0;
    }

    private static LocalDateTime onDay(LocalDate day, LocalTime clock, FrabEvent event) {
        return (clock.isBefore(event.dayChange()) ? day.plusDays(1) : day).atTime(clock);
    }
}
