package dev.hushnote.schedule.merge;

import dev.hushnote.conference.Origin;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Tells what is new in a programme.
final class Comparing {

    /// A programme that lists less than this part of what is known is only a choice from it.
    private static final double WHOLE = 0.5;

    private final Overview overview;
    private final Set<UUID> touched;

    /// @param touched sessions in which the attendee left anything
    Comparing(Overview overview, Set<UUID> touched) {
        this.overview = overview;
        this.touched = touched;
    }

    Comparison compare(PublishedProgramme programme, Wishes wishes) {
        List<Incoming> incoming = Localising.of(programme, wishes);
        Map<Incoming, Session> matches = Matching.of(incoming, overview);
        boolean picks = isPicks(programme, incoming, matches);
        List<Difference> differences = new ArrayList<>();
        int same = 0;
        for (Incoming each : incoming) {
            Optional<Difference> difference = Optional.ofNullable(matches.get(each))
                    .map(present -> changed(present, each, picks))
                    .orElseGet(() -> added(each));
            same += difference.isEmpty() && matches.containsKey(each) ? 1 : 0;
            difference.ifPresent(differences::add);
        }
        if (!picks) {
            differences.addAll(withdrawn(programme, wishes, new HashSet<>(matches.values())));
        }
        List<UUID> matched = matches.values().stream().map(Session::id).toList();
        return new Comparison(overview.conference().id(), differences, same, picks, matched);
    }

    /// Of what nobody here knew, a cancelled session is no news.
    static Optional<Difference> added(Incoming incoming) {
        return incoming.status() == dev.hushnote.conference.SessionStatus.CANCELLED
                ? Optional.empty()
                : Optional.of(new Difference.Added(incoming));
    }

    private Optional<Difference> changed(Session present, Incoming incoming, boolean picks) {
        if (picks && !isOfSameFormat(present, incoming)) {
            return Optional.empty();
        }
        Map<Aspect, String> here = Facts.of(present, overview);
        Map<Aspect, String> there = Facts.of(incoming);
        Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
        Set<Aspect> own = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            String mine = here.getOrDefault(aspect, "");
            String theirs = there.getOrDefault(aspect, "");
            if (!mine.equals(theirs) && !wasSaid(present, aspect, theirs)) {
                (isOwn(present, aspect, mine) ? own : changed).add(aspect);
            }
        }
        return changed.isEmpty() && own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference.Changed(present, incoming, changed, own));
    }

    /// Somebody's picks in another format are a poorer copy of the programme: they say nothing new of a session.
    private static boolean isOfSameFormat(Session present, Incoming incoming) {
        Origin origin = present.origin();
        return origin != null && origin.source().equals(incoming.source());
    }

    /// Whether the programme said just this the last time: then what differs is the attendee's doing.
    private static boolean wasSaid(Session present, Aspect aspect, String theirs) {
        Origin origin = present.origin();
        String said = origin == null ? null : origin.said();
        return said != null && Facts.said(said, aspect, theirs);
    }

    /// Whether the attendee wrote this: by hand from the start, or over what the programme said. What says nothing is
    /// nobody's.
    private static boolean isOwn(Session present, Aspect aspect, String mine) {
        Origin origin = present.origin();
        if (origin == null) {
            return switch (aspect) {
                case START, END, KIND, STATUS, RECORDING, LANGUAGE -> false;
                case TITLE, ROOM, TRACK, SPEAKERS, ABSTRACT, PAGE -> !mine.isEmpty();
            };
        }
        return origin.said() != null && !Facts.said(origin.said(), aspect, mine);
    }

    private List<Difference> withdrawn(PublishedProgramme programme, Wishes wishes, Set<Session> matched) {
        Set<UUID> matchedIds = new HashSet<>();
        matched.forEach(session -> matchedIds.add(session.id()));
        List<Difference> gone = new ArrayList<>();
        for (Session session : overview.sessions()) {
            if (session.origin() != null
                    && session.takesPlace()
                    && !matchedIds.contains(session.id())
                    && isWanted(session, wishes)) {
                gone.add(new Difference.Withdrawn(session, touched.contains(session.id())));
            }
        }
        return programme.sessions().isEmpty() ? List.of() : gone;
    }

    /// What was left out by wish is not missing from the programme.
    private boolean isWanted(Session session, Wishes wishes) {
        boolean trackLeftOut = overview.trackOf(session)
                .map(track -> wishes.leftOutTracks().contains(track.name()))
                .orElse(false);
        return !wishes.leftOutDays().contains(session.slot().day()) && !trackLeftOut;
    }

    /// A calendar without a name is what an attendee's program writes of their own choice. So is a small part of
    /// the programme that says nothing new, in whatever format: where a publisher takes sessions back, most stay.
    private boolean isPicks(PublishedProgramme programme, List<Incoming> incoming, Map<Incoming, Session> matches) {
        boolean calendar = programme.format() == Format.ICALENDAR || programme.format() == Format.XCAL;
        if (calendar && programme.about().title() == null) {
            return true;
        }
        long known = overview.sessions().stream()
                .filter(session -> session.origin() != null && session.takesPlace())
                .count();
        boolean otherFormat = overview.sessions().stream()
                .map(Session::origin)
                .noneMatch(origin -> origin != null
                        && origin.source().equals(programme.format().id()));
        boolean nothingNew = incoming.stream()
                .allMatch(each -> matches.containsKey(each)
                        && changed(matches.get(each), each, false).isEmpty());
        boolean few = !matches.isEmpty() && matches.size() < known * WHOLE;
        return few && (calendar || otherFormat || nothingNew);
    }
}
