package dev.hushnote.conference.ui;

import dev.hushnote.conference.Slot;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of a conference day as they are typed: a time alone lies on that day, which ends at five in the morning; a
/// date before it says otherwise, as for an evening that belongs to the next day's post.
final class SlotText {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern DATED = Pattern.compile("(\\S+)[ T]+(\\S+)");
    private static final int STEP_MINUTES = 5;

    private SlotText() {}

    static LocalDateTime read(String typed, LocalDate day) {
        Matcher dated = DATED.matcher(typed);
        return dated.matches()
                ? Typed.day(dated.group(1), day).atTime(Typed.time(dated.group(2)))
                : on(day, Typed.time(typed));
    }

    static String write(LocalDateTime time, LocalDate day) {
        String clock = CLOCK.format(time);
        return time.equals(on(day, time.toLocalTime())) ? clock : time.toLocalDate() + " " + clock;
    }

    /// A time of day moved to the next or former five minutes.
    static String step(String typed, int steps) {
        try {
            LocalTime time = Typed.time(typed.strip());
            int minutes = Math.floorMod(time.toSecondOfDay() / 60 + steps * STEP_MINUTES, 24 * 60);
            return CLOCK.format(LocalTime.ofSecondOfDay(minutes * 60L));
        } catch (Problem e) {
            return typed;
        }
    }

    /// A date moved by days; one without a year stays.
    static String stepDay(String typed, int steps) {
        try {
            LocalDate day = Typed.day(typed.strip(), LocalDate.EPOCH);
            return day.getYear() == LocalDate.EPOCH.getYear()
                    ? typed
                    : day.plusDays(steps).toString();
        } catch (Problem e) {
            return typed;
        }
    }

    private static LocalDateTime on(LocalDate day, LocalTime time) {
        LocalDateTime sameDate = day.atTime(time);
        return Slot.dayOf(sameDate).equals(day) ? sameDate : sameDate.plusDays(1);
    }
}
