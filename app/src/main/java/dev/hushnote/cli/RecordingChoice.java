package dev.hushnote.cli;

import dev.hushnote.conference.Session;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A session's recording: its only one, or the one that is named.
final class RecordingChoice {

    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private String named;

    @Option(names = "--recording", paramLabel = "ID")
    private @Nullable String id;

    /// @throws Problem when the session has none, not that one, or several and none is named
    AttachedRecording recording(CommandContext context) {
        Session session = context.lookup().session(context.conference(), named);
        List<AttachedRecording> attached =
                context.existingNotebook().recordings().of(session.id());
        if (id != null) {
            UUID wanted = Arguments.id(id);
            return attached.stream()
                    .filter(recording -> recording.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("problem.no-recording", wanted));
        }
        if (attached.isEmpty()) {
            throw Problem.notFound("problem.no-recording-yet", session.title());
        }
        if (attached.size() > 1) {
            throw Problem.badInput(
                    "problem.which-recording",
                    attached.stream()
                            .map(recording -> recording.summary() + " (" + recording.id() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return attached.getFirst();
    }
}
