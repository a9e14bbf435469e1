package dev.hushnote.cli;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a session is listed and shown.
///
/// @param log entries in order; null in a listing
record SessionView(
        UUID id,
        String title,
        SessionKind kind,
        LocalDate day,
        LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String track,
        @Nullable String room,
        List<SpeakerView> speakers,
        @Nullable String description,
        String recorded,
        @Nullable URI video,
        @Nullable URI slides,
        Visibility visibility,
        PhotoPolicy photoPolicy,
        @Nullable String expectation,
        List<Plan.Alternative> considered,
        Attendance.@Nullable State attendance,
        List<RatingView> ratings,
        int entries,
        int photos,
        @Nullable List<EntryView> log) {

    record SpeakerView(String name, @Nullable String affiliation, PhotoPolicy photoPolicy) {}

    record RatingView(Light light, @Nullable String reason, List<String> chips, Instant at, Visibility visibility) {}

    record EntryView(
            UUID id,
            EntryKind kind,
            String text,
            @Nullable String answer,
            Instant at,
            Visibility visibility,
            @Nullable UUID photo,
            @Nullable String caption) {

        static EntryView of(Entry entry, OpenNotebook notebook) {
            UUID photo = entry.photoId();
            return new EntryView(
                    entry.id(),
                    entry.kind(),
                    entry.text(),
                    entry.answer(),
                    entry.begunAt(),
                    entry.visibility(),
                    photo,
                    photo == null
                            ? null
                            : notebook.photos().find(photo).map(Photo::caption).orElse(null));
        }
    }

    static SessionView of(Session session, OpenNotebook notebook, boolean withLog) {
        Programme programme = notebook.programme();
        List<Entry> log = notebook.entries().of(session.id());
        List<Speaker> speakers = programme.speakersOf(session);
        return new SessionView(
                session.id(),
                session.title(),
                session.kind(),
                session.slot().day(),
                session.slot().starts(),
                session.slot().ends(),
                programme.trackOf(session).map(Track::name).orElse(null),
                session.room(),
                speakers.stream()
                        .map(speaker -> new SpeakerView(speaker.name(), speaker.affiliation(), speaker.photoPolicy()))
                        .toList(),
                session.description(),
                session.recording().recorded().name(),
                session.recording().video(),
                session.recording().slides(),
                session.visibility(),
                session.photoPolicy(),
                programme.plan(session.id()).map(Plan::expectation).orElse(null),
                programme.plan(session.id()).map(Plan::considered).orElse(List.of()),
                programme.attendance(session.id()).stream()
                        .map(Attendance::state)
                        .findFirst()
                        .orElse(null),
                notebook.ratings().of(session.id()).stream()
                        .map(SessionView::rating)
                        .toList(),
                log.size(),
                (int) log.stream().filter(entry -> entry.photoId() != null).count(),
                withLog
                        ? log.stream()
                                .map(entry -> EntryView.of(entry, notebook))
                                .toList()
                        : null);
    }

    private static RatingView rating(Rating rating) {
        return new RatingView(rating.light(), rating.reason(), rating.chips(), rating.at(), rating.visibility());
    }

    /// Whether no photos are to be taken in it, by its own mark or a speaker's.
    boolean forbidsPhotos() {
        return photoPolicy.forbids()
                || speakers.stream().anyMatch(speaker -> speaker.photoPolicy().forbids());
    }

    /// The verdict that counts, as one character.
    String shape() {
        return ratings.isEmpty() ? " " : ratings.getFirst().light().shape();
    }
}
