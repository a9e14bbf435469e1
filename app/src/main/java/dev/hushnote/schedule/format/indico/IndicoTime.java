package dev.hushnote.schedule.format.indico;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Indico's way to write an instant: date, time and zone apart.
final class IndicoTime {

    private IndicoTime() {}

    /// The time; null when there is none or it cannot be read, which is a warning.
    static @Nullable PublishedTime of(JsonNode written, @Nullable String title, List<Warning> warnings) {
        if (!written.isObject()) {
            return Times.time(written.asString("")).orElse(null);
        }
        String date = written.path("date").asString("");
        String time = written.path("time").asString("");
        PublishedTime read = Times.time(date + " " + time).orElse(null);
        if (!(read instanceof PublishedTime.Local(LocalDateTime local))) {
            warnings.add(Warning.of(Warning.Kind.TIME_UNREADABLE, title == null ? date : title));
            return read;
        }
        return Times.zone(written.path("tz").asString(""))
                .<PublishedTime>map(
                        zone -> new PublishedTime.Exact(local.atZone(zone).toOffsetDateTime()))
                .orElse(read);
    }
}
