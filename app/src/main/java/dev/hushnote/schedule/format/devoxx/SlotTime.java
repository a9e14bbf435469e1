package dev.hushnote.schedule.format.devoxx;

import static dev.hushnote.schedule.format.JsonFields.text;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A slot gives an instant and what the clock at the conference shows then: together they tell the offset.
final class SlotTime {

    private static final long YEAR_2200 = 7_258_118_400_000L;
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int WESTERNMOST = -11 * 60;

    private SlotTime() {}

    static @Nullable PublishedTime of(JsonNode slot, String millis, String clock) {
        JsonNode value = slot.path(millis);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            return null;
        }
        long instant = value.longValue();
        if (instant <= 0
                || instant > YEAR_2200
                || !(Times.ofEpochMillis(instant) instanceof PublishedTime.Exact exact)) {
            return null;
        }
        return Times.clock(text(slot, clock))
                .<PublishedTime>map(shown -> new PublishedTime.Exact(atOffset(exact.time(), shown)))
                .orElse(exact);
    }

    private static OffsetDateTime atOffset(OffsetDateTime utc, LocalTime shown) {
        long ahead = Duration.between(utc.toLocalTime(), shown).toMinutes();
        int offset = Math.floorMod(ahead - WESTERNMOST, MINUTES_OF_A_DAY) + WESTERNMOST;
        return utc.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset * 60));
    }
}
