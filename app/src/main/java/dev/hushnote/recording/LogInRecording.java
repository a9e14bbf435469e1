package dev.hushnote.recording;

import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A log beside a recording of its session: where in the recording each entry is. Immutable.
///
/// An entry that was written while listening is where the recording was heard; any other where its begun
/// instant is. A line that was added after the session, and whatever lies before the beginning or behind the
/// end of the recording, is nowhere.
public final class LogInRecording {

    private final List<Entry> log;
    private final Alignment alignment;
    private final Map<UUID, Duration> positions;

    private LogInRecording(List<Entry> log, Alignment alignment, Map<UUID, Duration> positions) {
        this.log = List.copyOf(log);
        this.alignment = alignment;
        this.positions = Map.copyOf(positions);
    }

    /// @param log the session's log in order
    /// @param sessionEnd null while nobody knows it
    /// @param anchors of the recording
    /// @param heard of the session; what was heard in other recordings is passed over
    public static LogInRecording of(
            AttachedRecording recording,
            List<Entry> log,
            @Nullable Instant sessionEnd,
            List<Anchor> anchors,
            List<Heard> heard) {
        Alignment alignment = Alignment.of(anchors);
        Map<UUID, Duration> positions = new HashMap<>();
        for (Entry entry : log) {
            if (wasThere(entry, sessionEnd)) {
                alignment
                        .position(entry.begunAt())
                        .filter(position -> lies(position, recording))
                        .ifPresent(position -> positions.put(entry.id(), position));
            }
        }
        heard.stream()
                .filter(row -> row.recordingId().equals(recording.id()))
                .forEach(row -> positions.put(row.entryId(), row.position()));
        return new LogInRecording(log, alignment, positions);
    }

    public Alignment alignment() {
        return alignment;
    }

    /// Where an entry is, or nothing where it is nowhere.
    public Optional<Duration> position(UUID entry) {
        return Optional.ofNullable(positions.get(entry));
    }

    /// An entry of the log; nothing when it is not in it.
    public Optional<Entry> entry(UUID id) {
        return log.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// The entry that is being heard at a position: the one nearest before it or there; of several at one
    /// position the last of the log. Nothing before the first.
    public Optional<Entry> entryAt(Duration position) {
        Entry nearest = null;
        Duration nearestPosition = Duration.ZERO;
        for (Entry entry : log) {
            Duration own = positions.get(entry.id());
            if (own != null && own.compareTo(position) <= 0 && own.compareTo(nearestPosition) >= 0) {
                nearest = entry;
                nearestPosition = own;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The entry behind which a line belongs that is written while a position is heard: the last of the log
    /// that is at or before it, as the log itself takes in what comes late. Nothing when the line belongs
    /// before all others.
    public Optional<Entry> placeBehind(Duration position) {
        return log.reversed().stream()
                .filter(entry -> position(entry.id())
                        .filter(own -> own.compareTo(position) <= 0)
                        .isPresent())
                .findFirst();
    }

    private static boolean wasThere(Entry entry, @Nullable Instant sessionEnd) {
        if (sessionEnd == null) {
            return true;
        }
        return entry.kind() == EntryKind.PHOTO ? !entry.begunAt().isAfter(sessionEnd) : !entry.addedLater(sessionEnd);
    }

    private static boolean lies(Duration position, AttachedRecording recording) {
        Duration length = recording.length();
        return length == null || position.compareTo(length) <= 0;
    }
}
