package dev.hushnote.recording;

import dev.hushnote.conference.Session;
import dev.hushnote.log.MissedRange;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session with its recordings beside its log.
///
/// @param recordings in the order they were attached
/// @param heardWhile of entries written while listening, which position was heard
/// @param missed what was not caught, in the order of the log
public record RecordedSession(
        Session session, List<Beside> recordings, Map<UUID, Duration> heardWhile, List<MissedRange> missed) {

    public RecordedSession {
        recordings = List.copyOf(recordings);
        heardWhile = Map.copyOf(heardWhile);
        missed = List.copyOf(missed);
    }

    /// A recording beside the log.
    ///
    /// @param anchors in the order of the session
    /// @param address of the video on the web: the recording's own, else the one that the programme gives
    public record Beside(
            AttachedRecording recording,
            LogInRecording log,
            List<Anchor> anchors,
            @Nullable URI address) {

        public Beside {
            anchors = List.copyOf(anchors);
        }

        /// Leads a browser to a position; nothing where the site has no such addresses.
        public Optional<URI> link(Duration position) {
            return address == null ? Optional.empty() : DeepLinks.at(address, position);
        }

        /// Where an instant of the session is heard; nothing where it is not in the recording.
        public Optional<Duration> position(Instant instant) {
            return log.alignment().position(instant);
        }
    }

    public Optional<Beside> recording(UUID id) {
        return recordings.stream()
                .filter(beside -> beside.recording().id().equals(id))
                .findFirst();
    }
}
