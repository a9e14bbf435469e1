package dev.hushnote.conference.ui;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.conference.Visibility;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A session while it is filled in: a new one, or one that is changed. What is not touched stays as it is stored.
final class SessionForm implements FormModel<Session> {

    private static final UUID NOT_YET = new UUID(0, 0);

    final FormField title = new FormField("form.title");
    final FormField day = new FormField("form.day", SlotText::stepDay);
    final FormField starts = new FormField("form.starts", SlotText::step);
    final FormField ends = new FormField("form.ends", SlotText::step);
    final FormField room = new FormField("form.room");
    final FormField speakers = new FormField("form.speakers");
    final FormField language = new FormField("form.language");
    final FormField video = new FormField("form.video");
    final FormField slides = new FormField("form.slides");
    final FormField description = new FormField("form.abstract");
    final FormChoice<SessionKind> kind;
    final FormChoice<Optional<Track>> track;
    final FormChoice<Recorded> recorded;
    final FormChoice<Visibility> visibility;
    final FormChoice<PhotoPolicy> photos;

    private final ProgrammeEditor editor;
    private final Overview overview;
    private final LocalDate usualDay;
    private final @Nullable Session changed;

    /// A new session.
    ///
    /// @param now when it starts unless another time is typed; local to the conference
    SessionForm(ProgrammeEditor editor, Overview overview, SessionKind first, LocalDateTime now) {
        this(
                editor,
                overview,
                new SessionDraft(NOT_YET, overview.conference().id(), "?", now)
                        .kind(first)
                        .build(),
                null);
        title.fill("");
    }

    /// A change of one.
    SessionForm(ProgrammeEditor editor, Overview overview, Session changed) {
        this(editor, overview, changed, changed);
    }

    private SessionForm(ProgrammeEditor editor, Overview overview, Session shown, @Nullable Session changed) {
        this.editor = editor;
        this.overview = overview;
        this.changed = changed;
        this.usualDay = shown.slot().day();
        this.kind = new FormChoice<>("form.kind", List.of(SessionKind.values()), shown.kind(), SessionWords::of);
        this.track = new FormChoice<>(
                "form.track",
                Stream.concat(
                                Stream.of(Optional.<Track>empty()),
                                overview.tracks().stream().map(Optional::of))
                        .toList(),
                overview.trackOf(shown),
                (chosen, texts) -> chosen.map(Track::name).orElseGet(() -> texts.get("form.no-track")));
        this.recorded = new FormChoice<>(
                "form.recorded", List.of(Recorded.values()), shown.recording().recorded(), SessionWords::of);
        this.visibility =
                new FormChoice<>("form.visibility", List.of(Visibility.values()), shown.visibility(), SessionWords::of);
        this.photos =
                new FormChoice<>("form.photos", List.of(PhotoPolicy.values()), shown.photoPolicy(), SessionWords::of);
        kind.valueProperty().subscribe((before, now) -> follow(before, now));
        fill(shown);
    }

    @Override
    public List<FormField> fields() {
        return List.of(title, day, starts, ends, room, speakers, language, video, slides, description);
    }

    @Override
    public boolean isChanged() {
        return fields().stream().anyMatch(FormField::isChanged)
                || Stream.of(kind, track, recorded, visibility, photos).anyMatch(FormChoice::isChanged);
    }

    @Override
    public Optional<Callable<Session>> filled() {
        Optional<String> called = title.require(Typed::title);
        Optional<Slot> slot = slot();
        Optional<List<Speaker.Name>> people = speakers.read(SpeakerLine::read);
        Optional<String> spoken = language.read(Typed::language);
        Recording recording = new Recording(
                recorded.value(),
                video.read(Typed::address).orElse(null),
                slides.read(Typed::address).orElse(null));
        if (isRefused() || called.isEmpty() || slot.isEmpty()) {
            return Optional.empty();
        }
        Surroundings surroundings =
                new Surroundings(speakers.isChanged() ? people.orElse(List.of()) : null, null, null);
        Filling filling = new Filling(
                called.get(),
                slot.get(),
                kind.value(),
                track.value(),
                room.words(),
                spoken.orElse(null),
                recording,
                description.words(),
                visibility.value(),
                photos.value());
        return Optional.of(() -> store(filling, surroundings));
    }

    /// What is typed, read.
    private record Filling(
            String title,
            Slot slot,
            SessionKind kind,
            Optional<Track> track,
            @Nullable String room,
            @Nullable String language,
            Recording recording,
            @Nullable String description,
            Visibility visibility,
            PhotoPolicy photos) {

        SessionDraft into(SessionDraft draft, boolean timed) {
            if (timed) {
                draft.ends(null).starts(slot.starts()).day(slot.day()).ends(slot.ends());
            }
            return draft.title(title)
                    .kind(kind)
                    .track(track.map(Track::id).orElse(null))
                    .room(room)
                    .language(language)
                    .recording(recording)
                    .description(description)
                    .visibility(visibility)
                    .photoPolicy(photos);
        }
    }

    private Session store(Filling filling, Surroundings surroundings) {
        Session former = changed;
        if (former == null) {
            return editor.addSession(
                    overview.conference().id(),
                    filling.title,
                    filling.slot.starts(),
                    surroundings,
                    draft -> filling.into(draft, true));
        }
        boolean timed = day.isChanged() || starts.isChanged() || ends.isChanged();
        return editor.editSession(former.id(), surroundings, draft -> filling.into(draft, timed));
    }

    private Optional<Slot> slot() {
        LocalDate on = day.require(typed -> Typed.day(typed, usualDay)).orElse(usualDay);
        Optional<LocalDateTime> from = starts.require(typed -> SlotText.read(typed, on));
        LocalDate base = from.map(LocalDateTime::toLocalDate)
                .filter(date -> date.isBefore(on))
                .orElse(on);
        Optional<LocalDateTime> until = ends.read(typed -> end(typed, base, from));
        return from.filter(_ -> !ends.isRefused()).map(begins -> new Slot(on, begins, until.orElse(null)));
    }

    private static LocalDateTime end(String typed, LocalDate day, Optional<LocalDateTime> from) {
        LocalDateTime until = SlotText.read(typed, day);
        if (from.filter(until::isBefore).isPresent()) {
            throw Problem.badInput("problem.ends-before-start", from.get().toLocalTime(), until.toLocalTime());
        }
        return until;
    }

    private void fill(Session shown) {
        Slot slot = shown.slot();
        title.fill(shown.title());
        day.fill(slot.day().toString());
        starts.fill(SlotText.write(slot.starts(), slot.day()));
        LocalDate base =
                slot.starts().toLocalDate().isBefore(slot.day()) ? slot.starts().toLocalDate() : slot.day();
        ends.fill(slot.ends() == null ? null : SlotText.write(slot.ends(), base));
        room.fill(shown.room());
        speakers.fill(SpeakerLine.write(overview.speakersOf(shown)));
        language.fill(shown.language());
        video.fill(Objects.toString(shown.recording().video(), null));
        slides.fill(Objects.toString(shown.recording().slides(), null));
        description.fill(shown.description());
    }

    /// Visibility goes with the kind until it is chosen.
    private void follow(SessionKind before, SessionKind now) {
        if (visibility.value() == before.usualVisibility()) {
            visibility.valueProperty().set(now.usualVisibility());
        }
    }
}
