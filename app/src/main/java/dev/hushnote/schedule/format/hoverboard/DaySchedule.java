package dev.hushnote.schedule.format.hoverboard;

import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;

import dev.hushnote.schedule.format.Times;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The timetable of a day: slots below each other, with one cell for each column; a column is a room. A slot with a
/// single cell is for everybody. A cell may reach over the slots below it, and its sessions share its time.
final class DaySchedule {

    private final List<JsonNode> slots;
    private final List<@Nullable String> rooms = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    private DaySchedule(JsonNode day) {
        slots = items(day.path("timeslots"));
        items(day.path("tracks"))
                .forEach(track -> rooms.add(track.isObject() ? text(track, "title", "name") : text(track)));
    }

    static List<Placed> of(JsonNode day) {
        DaySchedule schedule = new DaySchedule(day);
        for (int slot = 0; slot < schedule.slots.size(); slot++) {
            schedule.place(slot);
        }
        return schedule.placed;
    }

    private void place(int slot) {
        List<JsonNode> cells = items(slots.get(slot).path("sessions"));
        for (int column = 0; column < cells.size(); column++) {
            JsonNode cell = cells.get(column);
            List<String> ids = ids(cell);
            boolean forAll = cells.size() == 1 && rooms.size() > 1;
            String room = forAll || column >= rooms.size() ? null : rooms.get(column);
            place(ids, clock(slot, "startTime"), clock(lastSlot(slot, cell), "endTime"), room);
        }
    }

    private void place(List<String> ids, @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable String room) {
        Duration share =
                starts == null || ends == null ? null : between(starts, ends).dividedBy(Math.max(1, ids.size()));
        LocalTime next = starts;
        for (String id : ids) {
            placed.add(new Placed(id, next, share, room));
            next = next == null || share == null ? next : next.plus(share);
        }
    }

    /// What ends at midnight or later ends the next day.
    private static Duration between(LocalTime starts, LocalTime ends) {
        Duration length = Duration.between(starts, ends);
        return ends.isBefore(starts) && ends.getHour() < 6 ? length.plusDays(1) : length;
    }

    private int lastSlot(int slot, JsonNode cell) {
        JsonNode extend = cell.path("extend");
        int more = extend.isIntegralNumber() && extend.canConvertToInt() ? extend.intValue() - 1 : 0;
        return (int) Math.clamp((long) slot + more, slot, slots.size() - 1L);
    }

    private @Nullable LocalTime clock(int slot, String field) {
        return Times.clock(text(slots.get(slot), field)).orElse(null);
    }

    private static List<String> ids(JsonNode cell) {
        List<JsonNode> named =
                cell.isObject() ? items(cell.path("items")) : cell.isArray() ? items(cell) : List.of(cell);
        return named.stream()
                .map(item -> item.isObject() ? text(item, "id") : text(item))
                .filter(Objects::nonNull)
                .toList();
    }
}
