package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Overview;
import dev.hushnote.schedule.merge.Comparison;
import dev.hushnote.schedule.merge.Difference;
import dev.hushnote.schedule.merge.ImportTarget;
import dev.hushnote.schedule.merge.Incoming;
import dev.hushnote.schedule.merge.Wishes;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A programme as it would come in with certain choices.
///
/// @param choices with which
/// @param counts what all of it is, in numbers
/// @param days its conference days
/// @param tracks its tracks, in its order
/// @param comparison what would be new
/// @param present the conference as it is now; null for a new one
/// @param sessions those that come in new, by start
record Look(
        Choices choices,
        ProgrammeCounts counts,
        List<DayPart> days,
        List<TrackPart> tracks,
        Comparison comparison,
        @Nullable Overview present,
        List<Incoming> sessions) {

    /// A day and how many sessions it has.
    record DayPart(LocalDate day, int sessions) {}

    /// A track and how many sessions it has.
    ///
    /// @param color as `#rrggbb`, or null
    record TrackPart(String name, @Nullable String color, int sessions) {}

    /// Looks; away from the window's thread.
    static Look at(PublishedProgramme programme, Choices choices, IncomingServices services) {
        ZoneId zone = choices.where() == null ? asWritten(programme) : choices.where();
        ImportTarget target = choices.into() == null
                ? new ImportTarget.New("-")
                : new ImportTarget.Existing(choices.into().id());
        Wishes wishes = new Wishes(zone, choices.leftOutDays(), choices.leftOutTracks(), choices.joinRooms());
        Comparison comparison = services.importing().compare(programme, target, wishes);
        ProgrammeCounts counts = ProgrammeCounts.of(programme, zone);
        return new Look(
                choices,
                counts,
                counts.perDay().entrySet().stream()
                        .map(day -> new DayPart(day.getKey(), day.getValue()))
                        .toList(),
                tracks(programme, counts.perTrack()),
                comparison,
                choices.into() == null
                        ? null
                        : services.programme().overview(choices.into().id()),
                comparison
                        .added()
                        .map(Difference.Added::incoming)
                        .sorted(Comparator.comparing(
                                        (Incoming session) -> session.slot().day())
                                .thenComparing(session -> session.slot().starts())
                                .thenComparing(session -> Objects.requireNonNullElse(session.room(), "")))
                        .toList());
    }

    /// The colour of a track, as far as the programme says.
    Optional<String> colorOf(@Nullable String track) {
        return tracks.stream()
                .filter(part -> part.name().equals(track))
                .map(TrackPart::color)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Times keep the clock they are written with.
    private static ZoneId asWritten(PublishedProgramme programme) {
        return programme.sessions().stream()
                .map(PublishedSession::starts)
                .filter(PublishedTime.Exact.class::isInstance)
                .map(time -> (ZoneId) ((PublishedTime.Exact) time).time().getOffset())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private static List<TrackPart> tracks(PublishedProgramme programme, Map<String, Integer> perTrack) {
        Map<String, Integer> left = new TreeMap<>(perTrack);
        List<TrackPart> parts = new ArrayList<>();
        Map<String, String> colors = programme.tracks().stream()
                .filter(track -> track.color() != null)
                .collect(Collectors.toMap(
                        PublishedTrack::name, track -> Objects.requireNonNull(track.color()), (one, _) -> one));
        for (PublishedTrack track : programme.tracks()) {
            Integer count = left.remove(track.name());
            if (count != null) {
                parts.add(new TrackPart(track.name(), colors.get(track.name()), count));
            }
        }
        left.forEach((name, count) -> parts.add(new TrackPart(name, null, count)));
        return parts;
    }
}
