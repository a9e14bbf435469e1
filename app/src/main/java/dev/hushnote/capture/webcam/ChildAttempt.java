package dev.hushnote.capture.webcam;

import dev.hushnote.capture.Attempt;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.JpegStream;
import dev.hushnote.capture.NoPictureException;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceState;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs the program with one list of arguments after the other until one of them gives pictures, and reads those.
final class ChildAttempt implements Attempt {

    private final Program program;
    private final List<List<String>> ways;
    private final Clock clock;

    private @Nullable Process child;
    private boolean stopped;

    /// @param ways lists of arguments, the best first
    ChildAttempt(Program program, List<List<String>> ways, Clock clock) {
        this.program = program;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public SourceState.Lost run(Consumer<Frame> pictures) {
        SourceState.Lost lost = new SourceState.Lost(Reason.MISSING, "");
        for (List<String> way : ways) {
            Outcome outcome = run(way, pictures);
            lost = outcome.lost();
            // Only what was not understood is worth another way; a camera in use is in use either way.
            if (outcome.ran() || lost.reason() != Reason.CRASHED) {
                return lost;
            }
        }
        return lost;
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (child != null) {
            child.destroyForcibly();
        }
    }

    /// @param ran whether a picture came
    private record Outcome(boolean ran, SourceState.Lost lost) {}

    private Outcome run(List<String> way, Consumer<Frame> pictures) {
        try {
            Process process = begin(program.command(way));
            return process == null
                    ? new Outcome(true, new SourceState.Lost(Reason.GONE, "stopped"))
                    : read(process, pictures);
        } catch (IOException e) {
            return new Outcome(false, new SourceState.Lost(Reason.MISSING, String.valueOf(e.getMessage())));
        }
    }

    private Outcome read(Process process, Consumer<Frame> pictures) {
        LastLines messages = new LastLines(process.getErrorStream());
        boolean ran = false;
        try {
            JpegStream stream = new JpegStream(process.getInputStream(), clock, JpegStream.MOST_BYTES);
            for (Optional<Frame> frame = stream.next(); frame.isPresent(); frame = stream.next()) {
                ran = true;
                pictures.accept(frame.get());
            }
        } catch (NoPictureException e) {
            process.destroyForcibly();
            return new Outcome(ran, new SourceState.Lost(Reason.WRONG_ANSWER, String.valueOf(e.getMessage())));
        } catch (IOException _) {
            // Its output broke off: what it said and ended with tells why.
        }
        int exitCode = process.onExit().join().exitValue();
        return new Outcome(ran, new Complaint(messages.atEnd(), exitCode).meaning(ran));
    }

    /// Null when it was stopped before.
    private synchronized @Nullable Process begin(List<String> command) throws IOException {
        if (stopped) {
            return null;
        }
        Process process = new ProcessBuilder(command).start();
        child = process;
        return process;
    }
}
