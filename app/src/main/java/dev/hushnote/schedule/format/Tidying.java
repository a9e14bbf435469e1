package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.RoomSpellings;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a sound programme of what was read: every session with an id of its own, a title, an end after its start or
/// none, speakers and tracks that exist. Each repair is a warning that names the session; nothing listed is dropped.
public final class Tidying {

    private final RawProgramme raw;
    private final List<Warning> warnings = new ArrayList<>();
    private final SpeakerRegister speakers = new SpeakerRegister(warnings);
    private final Identities identities;
    private final SlotRepair slots = new SlotRepair(warnings);
    private final Map<String, PublishedTrack> tracks = new LinkedHashMap<>();

    private Tidying(RawProgramme raw, List<Warning> before) {
        this.raw = raw;
        boolean hasIds = raw.sessions().stream().anyMatch(session -> session.id() != null);
        this.identities = new Identities(warnings, hasIds);
        warnings.addAll(before);
        warnings.addAll(raw.warnings());
    }

    /// @param before what was found before the format was known
    public static PublishedProgramme tidy(RawProgramme raw, List<Warning> before) {
        return new Tidying(raw, before).tidy();
    }

    private PublishedProgramme tidy() {
        raw.tracks().stream()
                .filter(track -> !track.name().isBlank())
                .map(track -> new PublishedTrack(
                        PlainText.line(track.name()), TrackColor.of(track.color()), PlainText.lineOrNull(track.host())))
                .forEach(track -> tracks.putIfAbsent(track.name(), track));
        List<PublishedSession> sessions =
                raw.sessions().stream().map(this::session).toList();
        RoomSpellings.warnings(sessions).forEach(warnings::add);
        if (raw.about().zone() == null) {
            warnings.add(Warning.of(Warning.Kind.NO_ZONE));
        }
        return new PublishedProgramme(
                raw.format(), about(raw.about()), usedTracks(sessions), speakers.all(), sessions, warnings);
    }

    private PublishedSession session(RawSession session) {
        List<PublishedSpeaker> people = session.speakers().stream()
                .map(speakers::of)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .toList();
        String title = title(session);
        String track = PlainText.lineOrNull(session.track());
        if (track != null) {
            tracks.computeIfAbsent(track, name -> new PublishedTrack(name, null, null));
        }
        PublishedTime starts = slots.start(session, title);
        PublishedTime ends = starts == null ? null : slots.end(session, starts, title);
        String room = PlainText.lineOrNull(session.room());
        Identities.Identity identity = identities.of(session, title, room);
        return new PublishedSession(
                identity.id(),
                standing(session, identity, title, starts != null),
                Kinds.of(session.kind(), title, !people.isEmpty()),
                title,
                starts,
                ends,
                slots.day(session, title),
                room,
                track,
                people.stream().map(PublishedSpeaker::key).toList(),
                PlainText.paragraphs(session.description()),
                Languages.tag(session.language()),
                session.recording(),
                session.url());
    }

    private Standing standing(RawSession session, Identities.Identity identity, String title, boolean scheduled) {
        if (session.standing() == Standing.CANCELLED) {
            warnings.add(Warning.of(Warning.Kind.CANCELLED, title));
        } else if (session.standing() == Standing.NOT_ACCEPTED) {
            warnings.add(Warning.of(Warning.Kind.NOT_ACCEPTED, title));
        } else if (!scheduled) {
            warnings.add(Warning.of(Warning.Kind.NO_START, title));
            return Standing.UNSCHEDULED;
        } else if (identity.repeated()) {
            warnings.add(Warning.of(Warning.Kind.LISTED_TWICE, title));
            return Standing.REPEATED;
        }
        return session.standing();
    }

    private String title(RawSession session) {
        String title = PlainText.lineOrNull(session.title());
        if (title == null) {
            String other = firstOf(
                    PlainText.firstLine(session.description()),
                    PlainText.lineOrNull(session.track()),
                    PlainText.lineOrNull(session.room()));
            title = other == null ? "…" : other;
            warnings.add(Warning.of(Warning.Kind.NO_TITLE, title));
        } else if (Kinds.isPlaceholder(title)) {
            warnings.add(Warning.of(Warning.Kind.PLACEHOLDER, title));
        }
        return title;
    }

    private List<PublishedTrack> usedTracks(List<PublishedSession> sessions) {
        java.util.Set<@Nullable String> used = new java.util.HashSet<>();
        sessions.forEach(session -> used.add(session.track()));
        return tracks.values().stream()
                .filter(track -> used.contains(track.name()))
                .toList();
    }

    private static About about(About about) {
        return new About(
                PlainText.lineOrNull(about.title()),
                about.zone(),
                about.url(),
                PlainText.lineOrNull(about.venue()),
                PlainText.lineOrNull(about.city()));
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
