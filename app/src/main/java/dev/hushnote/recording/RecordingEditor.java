package dev.hushnote.recording;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.text.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Attaches recordings and ties logs to them. Every method without an [Edit] is one mutation, acknowledged
/// when it returns; may be called from any thread.
public final class RecordingEditor {

    private final Ledger ledger;
    private final Programme programme;
    private final Entries entries;
    private final LogEditor logEditor;
    private final Recordings recordings;
    private final SessionEnds ends;

    public RecordingEditor(
            Ledger ledger, Programme programme, Entries entries, LogEditor logEditor, Recordings recordings) {
        this.ledger = ledger;
        this.programme = programme;
        this.entries = entries;
        this.logEditor = logEditor;
        this.recordings = recordings;
        this.ends = new SessionEnds(programme);
    }

    /// Attaches a recording to a session. That a file is there and can be played is for the caller to find out.
    ///
    /// @param title null for none
    /// @param length null while unknown
    /// @throws Problem when there is no such session, or it has that recording already
    public AttachedRecording attach(UUID session, Medium medium, @Nullable String title, @Nullable Duration length) {
        return ledger.write("recording.attach", edit -> {
            programme.requireSession(session);
            if (recordings.of(session).stream().anyMatch(other -> other.medium().equals(medium))) {
                throw Problem.badInput("problem.recording-attached", medium.location());
            }
            return edit.put(new AttachedRecording(edit.newId(), session, medium, title, length, Stamp.NEW));
        });
    }

    /// Attaches videos of a list, as one mutation. What its session has already, or what belongs to a session that is
    /// gone, is left out.
    ///
    /// @return what was attached
    List<AttachedRecording> attachAll(List<ShownVideo> shown) {
        return ledger.write("recording.match", edit -> {
            Map<UUID, Set<Medium>> known = new HashMap<>();
            return edit.putAll(shown.stream()
                    .filter(one -> programme.session(one.session()).isPresent())
                    .filter(one ->
                            known.computeIfAbsent(one.session(), this::media).add(one.medium()))
                    .map(one -> one.attached(edit.newId()))
                    .toList());
        });
    }

    private Set<Medium> media(UUID session) {
        return recordings.of(session).stream()
                .map(AttachedRecording::medium)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Attaches the video that the programme names for a session.
    ///
    /// @param title null for none
    /// @throws Problem when the programme names none, or as [#attach]
    public AttachedRecording attachVideo(UUID session, @Nullable String title) {
        Session known = programme.requireSession(session);
        if (known.recording().video() == null) {
            throw Problem.badInput("problem.no-video", known.title());
        }
        return attach(session, new Medium.Web(known.recording().video()), title, null);
    }

    /// Remembers how long a recording runs, once a player knows; the program does this on its own.
    public AttachedRecording measure(UUID recording, Duration length) {
        return ledger.write(
                "recording.measure",
                edit -> edit.put(recordings.require(recording).withLength(length)));
    }

    /// Puts a recording into the trash, with its anchors and with what is known of lines written while
    /// listening; the lines stay.
    public AttachedRecording detach(UUID recording) {
        return ledger.write("recording.detach", edit -> {
            AttachedRecording present = recordings.require(recording);
            recordings.anchors(recording).forEach(edit::delete);
            recordings.heard(present.sessionId()).stream()
                    .filter(heard -> heard.recordingId().equals(recording))
                    .forEach(edit::delete);
            return edit.delete(present);
        });
    }

    /// Says that an entry was begun at a position of a recording. A recording has two anchors at most: this
    /// one replaces one for the same instant, those it contradicts because time would run backwards, and else
    /// the one nearest in time when there are two.
    ///
    /// @throws Problem when the entry belongs to another session or was written after its session's end
    public Anchor anchor(UUID recording, UUID entry, Duration position) {
        return ledger.write("recording.anchor", edit -> {
            AttachedRecording present = recordings.require(recording);
            Entry begun = entries.require(entry);
            if (!begun.sessionId().equals(present.sessionId())) {
                throw Problem.badInput("problem.recording-elsewhere", entry, recording);
            }
            if (ends.of(present.sessionId()).filter(begun::addedLater).isPresent()) {
                throw Problem.badInput("problem.anchor-added-later");
            }
            return put(edit, recording, entry, begun.begunAt(), position);
        });
    }

    /// Says that an instant of a session is heard at a position of a recording; as the other [#anchor],
    /// without an entry.
    public Anchor anchor(UUID recording, Instant at, Duration position) {
        return ledger.write("recording.anchor", edit -> {
            recordings.require(recording);
            return put(edit, recording, null, at, position);
        });
    }

    /// Puts an anchor into the trash.
    public Anchor removeAnchor(UUID anchor) {
        return ledger.write("recording.remove-anchor", edit -> edit.delete(recordings.requireAnchor(anchor)));
    }

    /// Logs what was typed while a recording was heard, at its place by the recording, and remembers the
    /// position.
    ///
    /// @throws Problem when the line is typed into another session's log
    public Entry write(UUID recording, Duration position, TypedEntry typed) {
        return ledger.write("recording.write", edit -> {
            AttachedRecording present = recordings.require(recording);
            if (!typed.session().equals(present.sessionId())) {
                throw Problem.badInput("problem.recording-elsewhere", typed.session(), recording);
            }
            UUID behind = beside(present).placeBehind(position).map(Entry::id).orElse(null);
            Entry written = logEditor.typeBehind(edit, typed, behind);
            heard(edit, written.id(), recording, position);
            return written;
        });
    }

    /// Remembers, within a mutation of the caller's, what was heard when an entry came into the log.
    public Heard heard(Edit edit, UUID entry, UUID recording, Duration position) {
        return edit.put(new Heard(edit.newId(), entry, recording, atLeastZero(position), Stamp.NEW));
    }

    private LogInRecording beside(AttachedRecording recording) {
        UUID session = recording.sessionId();
        return LogInRecording.of(
                recording,
                entries.of(session),
                ends.of(session).orElse(null),
                recordings.anchors(recording.id()),
                recordings.heard(session));
    }

    private Anchor put(Edit edit, UUID recording, @Nullable UUID entry, Instant at, Duration position) {
        Anchor anchor = new Anchor(edit.newId(), recording, entry, at, atLeastZero(position), Stamp.NEW);
        AnchorPair.replacedBy(anchor, recordings.anchors(recording)).forEach(edit::delete);
        return edit.put(anchor);
    }

    private static Duration atLeastZero(Duration position) {
        return position.isNegative() ? Duration.ZERO : position;
    }
}
