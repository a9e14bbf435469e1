package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.PlainText;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.WebAddress;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes sessions of the events of one calendar.
final class CalendarEvents {

    private final CalendarTimes times;
    private final Repeats repeats;
    private final CalendarTitles titles;
    private final CalendarTracks tracks;
    private final boolean cancelled;
    private final List<Warning> warnings;
    private final Set<String> replaced = new HashSet<>();
    private final List<RawSession> sessions = new ArrayList<>();
    private int repeatsLeft = 20_000;

    /// @param cancelled whether the calendar takes all of it back
    CalendarEvents(
            CalendarZones zones,
            CalendarTitles titles,
            CalendarTracks tracks,
            boolean cancelled,
            List<Warning> warnings) {
        this.times = new CalendarTimes(zones);
        this.repeats = new Repeats(times, zones);
        this.titles = titles;
        this.tracks = tracks;
        this.cancelled = cancelled;
        this.warnings = warnings;
    }

    /// The sessions, in the calendar's order.
    List<RawSession> sessions(List<CalendarComponent> events) {
        for (CalendarComponent event : events) {
            PublishedTime which = which(event);
            if (which != null) {
                replaced.add(key(event, which));
            }
        }
        events.forEach(this::event);
        return List.copyOf(sessions);
    }

    private void event(CalendarComponent event) {
        CalendarProperty written = event.property("DTSTART");
        CalendarTimes.CalendarTime start = written == null ? null : times.read(written);
        String title = titles.of(event);
        if (start == null && title == null && event.text("DESCRIPTION") == null) {
            warnings.add(Warning.of(Warning.Kind.LEFT_OUT, text(event)));
            return;
        }
        if (start == null && written != null) {
            warnings.add(Warning.of(Warning.Kind.TIME_UNREADABLE, title == null ? written.value() : title));
        }
        PublishedTime which = which(event);
        if (start == null || which != null || !Repeats.of(event)) {
            sessions.add(single(event, start).id(which == null ? event.text("UID") : key(event, which)));
        } else {
            series(event, start);
        }
    }

    private void series(CalendarComponent event, CalendarTimes.CalendarTime first) {
        Repeats.Found found = repeats.starts(event, first);
        List<PublishedTime> starts = found.starts().stream()
                .filter(start -> !replaced.contains(key(event, start)))
                .limit(repeatsLeft)
                .toList();
        repeatsLeft -= starts.size();
        if (found.cut() || repeatsLeft == 0) {
            String title = titles.of(event);
            warnings.add(Warning.of(Warning.Kind.SERIES_CUT, title == null ? text(event) : title));
        }
        Duration length = length(event, first);
        for (PublishedTime start : starts) {
            sessions.add(single(event, first)
                    .id(event.text("UID") == null ? null : key(event, start))
                    .starts(start)
                    .ends(null)
                    .lasts(length));
        }
    }

    private RawSession single(CalendarComponent event, CalendarTimes.@Nullable CalendarTime start) {
        String plain = event.text("DESCRIPTION");
        String description = event.text("X-ALT-DESC", "STYLED-DESCRIPTION", "DESCRIPTION");
        String page = event.text("URL");
        CalendarSpeakers.Labelled labelled = labelled(plain == null ? description : plain);
        RawSession session = new RawSession()
                .title(titles.of(event))
                .room(event.text("LOCATION"))
                .track(tracks.of(event))
                .language(event.text("LANGUAGE-CODE", "LANGUAGE", "X-LANGUAGE"))
                .url(WebAddress.of(page == null ? plain : page))
                .description(description(labelled == null ? description : labelled.rest(), page))
                .standing(isCancelled(event) ? Standing.CANCELLED : Standing.LISTED);
        CalendarSpeakers.add(event, labelled, session);
        if (start != null) {
            slot(event, start, session);
        }
        return session;
    }

    private void slot(CalendarComponent event, CalendarTimes.CalendarTime start, RawSession session) {
        session.starts(start.time());
        PublishedTime end = end(event, start);
        if (end == null) {
            session.lasts(length(event, start));
        } else {
            session.ends(end);
        }
    }

    private @Nullable PublishedTime end(CalendarComponent event, CalendarTimes.CalendarTime start) {
        CalendarProperty written = event.property("DTEND");
        CalendarTimes.CalendarTime end = written == null ? null : times.read(written);
        return end == null || (start.wholeDay() && end.time().equals(start.time()))
                ? null
                : alike(start.time(), end.time());
    }

    private @Nullable Duration length(CalendarComponent event, CalendarTimes.CalendarTime start) {
        PublishedTime end = end(event, start);
        if (end != null) {
            return start.time() instanceof PublishedTime.Exact(var from) && end instanceof PublishedTime.Exact(var to)
                    ? Duration.between(from, to)
                    : Duration.between(start.time().written(), end.written());
        }
        Duration length = CalendarTimes.length(event.text("DURATION"));
        return length == null && start.wholeDay() ? Duration.ofDays(1) : length;
    }

    /// An end without a zone is in its start's.
    private static PublishedTime alike(PublishedTime start, PublishedTime end) {
        return start instanceof PublishedTime.Exact(var from) && end instanceof PublishedTime.Local(var to)
                ? new PublishedTime.Exact(to.atOffset(from.getOffset()))
                : end;
    }

    private static CalendarSpeakers.@Nullable Labelled labelled(@Nullable String description) {
        String text = PlainText.paragraphs(description);
        return text == null ? null : CalendarSpeakers.labelled(text);
    }

    private static @Nullable String description(@Nullable String text, @Nullable String page) {
        return text == null || text.equals(page) || CalendarTitles.saysNothing(text) ? null : text;
    }

    private boolean isCancelled(CalendarComponent event) {
        String status = event.text("STATUS");
        return cancelled || (status != null && status.toUpperCase(Locale.ROOT).startsWith("CANCEL"));
    }

    /// Which one of a series it replaces; null when it does not.
    private @Nullable PublishedTime which(CalendarComponent event) {
        CalendarProperty property = event.property("RECURRENCE-ID");
        CalendarTimes.CalendarTime time = property == null ? null : times.read(property);
        return time == null ? null : time.time();
    }

    private static String key(CalendarComponent event, PublishedTime start) {
        PublishedTime shown = start instanceof PublishedTime.Exact(var time)
                ? new PublishedTime.Exact(time.withOffsetSameInstant(ZoneOffset.UTC))
                : start;
        return event.text("UID") + "/" + Repeats.key(shown);
    }

    private static String text(CalendarComponent event) {
        return event.properties().stream()
                .map(property -> property.name() + ":" + property.value())
                .findFirst()
                .map(PlainText::line)
                .orElse(event.name());
    }
}
