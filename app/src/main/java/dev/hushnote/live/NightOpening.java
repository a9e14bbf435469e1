package dev.hushnote.live;

import dev.hushnote.blog.Post;
import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.Posts;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Slot;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the day that waits for its post when the notebook is opened at night.
public final class NightOpening {

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime DAY_BEGINS = LocalTime.of(5, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    private final Programme programme;
    private final Entries entries;
    private final Posts posts;
    private final Whereabouts whereabouts;

    public NightOpening(Programme programme, Entries entries, Posts posts, Whereabouts whereabouts) {
        this.programme = programme;
        this.entries = entries;
        this.posts = posts;
        this.whereabouts = whereabouts;
    }

    /// The day that is ending or has just ended, when something public was logged in it since it was last
    /// exported. Only at night: from 22:00 to 05:00 in the conference's zone and on until the next day's first
    /// session, at most until noon; and only while nothing is live.
    public Optional<UnexportedDay> unexported(Instant now) {
        return switch (whereabouts.at(now)) {
            case Live.In _, Live.Ambiguous _ -> Optional.empty();
            case Live.Between _, Live.Nothing _ ->
                programme.conferences().stream()
                        .flatMap(conference -> unexported(conference, now).stream())
                        .max(Comparator.comparing(UnexportedDay::day));
        };
    }

    private Optional<UnexportedDay> unexported(Conference conference, Instant now) {
        return nightOf(conference, now.atZone(conference.zone()).toLocalDateTime())
                .filter(day -> waits(conference, day))
                .map(day -> new UnexportedDay(conference.id(), day));
    }

    /// The day that a time of the night closes.
    private Optional<LocalDate> nightOf(Conference conference, LocalDateTime local) {
        LocalTime time = local.toLocalTime();
        LocalDate day = Slot.dayOf(local);
        if (!time.isBefore(EVENING) || time.isBefore(DAY_BEGINS)) {
            return Optional.of(day);
        }
        boolean begun = programme.sessions(conference.id(), day, day).stream()
                .anyMatch(session -> !session.slot().starts().isAfter(local));
        return time.isBefore(NOON) && !begun ? Optional.of(day.minusDays(1)) : Optional.empty();
    }

    private boolean waits(Conference conference, LocalDate day) {
        List<Logged> logs = logs(conference, day);
        List<Post> exported = posts.of(conference.id());
        Optional<Instant> last = logs.stream().map(Logged::last).max(Comparator.naturalOrder());
        if (last.isEmpty()
                || isExported(exported, new PostScope.Day(day), last.get())
                || isExported(exported, new PostScope.Index(), last.get())) {
            return false;
        }
        return !logs.stream()
                .allMatch(log -> isExported(
                        exported, new PostScope.OneSession(log.session().id()), log.last()));
    }

    /// A public session's last public word.
    private record Logged(Session session, Instant last) {}

    private List<Logged> logs(Conference conference, LocalDate day) {
        List<Logged> logs = new ArrayList<>();
        for (Session session : programme.sessions(conference.id(), day, day)) {
            if (session.visibility().isPublic()) {
                entries.of(session.id()).stream()
                        .filter(entry -> entry.visibility().isPublic())
                        .map(NightOpening::logged)
                        .max(Comparator.naturalOrder())
                        .ifPresent(last -> logs.add(new Logged(session, last)));
            }
        }
        return logs;
    }

    /// When an entry came into the notebook: a photo of the morning may arrive at night.
    private static Instant logged(Entry entry) {
        return entry.stamp().revision() == 1 ? entry.stamp().changedAt() : entry.committedAt();
    }

    private static boolean isExported(List<Post> posts, PostScope scope, Instant last) {
        return posts.stream()
                .anyMatch(post -> post.scope().equals(scope.key())
                        && post.stamp().changedAt().isAfter(last));
    }
}
