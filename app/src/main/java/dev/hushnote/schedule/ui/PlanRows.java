package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.conference.ui.SessionWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.live.Tally;
import dev.hushnote.rating.Rating;
import dev.hushnote.schedule.Timetable;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes the rows of the timetable.
final class PlanRows {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    PlanRows(Texts texts) {
        this.texts = texts;
    }

    /// What is asked to be seen.
    ///
    /// @param words each must occur in title, people, room or track
    record Filter(boolean starred, boolean notRecorded, String words) {
        static final Filter ALL = new Filter(false, false, "");
    }

    /// What was logged and rated.
    record Logged(Map<UUID, Tally> tallies, Map<UUID, Rating> ratings) {
        static final Logged NOTHING = new Logged(Map.of(), Map.of());
    }

    /// @param timetable the day's sessions in their places
    /// @param now local to the conference
    List<PlanRow> of(Overview overview, Timetable timetable, Logged logged, Filter filter, LocalDateTime now) {
        List<Session> all = timetable.slots().stream()
                .flatMap(slot -> slot.sessions().stream())
                .map(Timetable.Placed::session)
                .toList();
        Set<UUID> choose = Timetable.toChoose(overview, all);
        List<Timetable.Slot> slots = timetable.slots().stream()
                .map(slot -> new Timetable.Slot(
                        slot.starts(),
                        slot.sessions().stream()
                                .filter(placed -> fits(overview, placed.session(), filter))
                                .toList()))
                .filter(slot -> !slot.sessions().isEmpty())
                .toList();
        boolean today = all.stream().anyMatch(session -> session.slot().day().equals(Slot.dayOf(now)));
        Optional<Integer> next = today
                ? Timetable.nextAfter(slots.stream().map(Timetable.Slot::starts).toList(), now)
                : Optional.empty();
        return IntStream.range(0, slots.size())
                .mapToObj(i -> new PlanRow(
                        time(slots.get(i)),
                        next.equals(Optional.of(i)) ? CLOCK.format(now) : "",
                        slots.get(i).sessions().stream()
                                .map(placed -> card(overview, placed, logged, choose, now))
                                .toList()))
                .toList();
    }

    /// The start, below its weekday where that is not the day's own.
    private String time(Timetable.Slot slot) {
        LocalDateTime starts = slot.starts();
        String clock = CLOCK.format(starts);
        boolean own = slot.sessions().stream()
                .allMatch(placed -> placed.session().slot().day().equals(Slot.dayOf(starts)));
        return own
                ? clock
                : DateTimeFormatter.ofPattern("EEE", texts.language()).format(starts) + "\n" + clock;
    }

    private PlanCard card(
            Overview overview, Timetable.Placed placed, Logged logged, Set<UUID> choose, LocalDateTime now) {
        Session session = placed.session();
        Rating rating = logged.ratings().get(session.id());
        LocalDateTime ends = session.slot().endsOrStarts();
        boolean begun = !session.slot().starts().isAfter(now);
        return new PlanCard(
                session,
                placed.column(),
                people(overview, session),
                session.room() == null ? "" : session.room(),
                overview.trackOf(session).map(Track::color).orElse(null),
                overview.interestIn(session.id()),
                rating == null ? null : rating.light(),
                counts(logged.tallies().getOrDefault(session.id(), Tally.NOTHING)),
                overview.stateOf(session.id()).map(this::state).orElse(""),
                choose.contains(session.id()),
                begun && now.isBefore(ends) && session.takesPlace(),
                begun && !now.isBefore(ends));
    }

    private String people(Overview overview, Session session) {
        List<Speaker> speakers = overview.speakersOf(session);
        return speakers.isEmpty()
                ? SessionWords.of(session.kind(), texts)
                : speakers.stream().map(Speaker::summary).collect(Collectors.joining(" · "));
    }

    private String counts(Tally tally) {
        if (tally.photos() > 0) {
            return texts.get("agenda.notes-photos", tally.notes(), tally.photos());
        }
        return tally.notes() > 0 ? texts.get("agenda.notes", tally.notes()) : "";
    }

    private String state(Attendance.State state) {
        return texts.word("attendance", state);
    }

    private static boolean fits(Overview overview, Session session, Filter filter) {
        if (filter.starred() && overview.interestIn(session.id()) == 0) {
            return false;
        }
        if (filter.notRecorded() && session.recording().recorded() != Recorded.NO) {
            return false;
        }
        String all = plain(session.title() + " " + session.room() + " "
                + overview.trackOf(session).map(Track::name).orElse("") + " "
                + overview.speakersOf(session).stream().map(Speaker::summary).collect(Collectors.joining(" ")));
        return plain(filter.words())
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
