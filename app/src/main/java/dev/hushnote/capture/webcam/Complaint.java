package dev.hushnote.capture.webcam;

import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceState;
import java.util.List;
import java.util.Locale;

/// What a program that ended said last, and what that means.
///
/// @param lines its last lines of error output
/// @param exitCode what it ended with
record Complaint(List<String> lines, int exitCode) {

    private static final List<String> BUSY = List.of(
            "resource busy",
            "already in use",
            "in use by another",
            "could not run graph",
            "error while opening device");
    private static final List<String> FORBIDDEN = List.of(
            "permission denied", "operation not permitted", "access is denied", "not authorized", "access denied");
    private static final List<String> MISSING = List.of(
            "no such file or directory",
            "no such device",
            "could not find video device",
            "video device not found",
            "invalid device index",
            "unknown input format",
            "no such filter",
            "could not enumerate video devices");
    private static final List<String> UNPLUGGED =
            List.of("no such device", "input/output error", "i/o error", "device disconnected", "no such file");

    /// @param ran whether pictures had come before
    SourceState.Lost meaning(boolean ran) {
        return new SourceState.Lost(reason(ran), detail());
    }

    private Reason reason(boolean ran) {
        if (ran) {
            boolean unplugged = says(UNPLUGGED) || exitCode == 0;
            return unplugged && !isKilled() ? Reason.GONE : Reason.CRASHED;
        }
        if (says(BUSY)) {
            return Reason.BUSY;
        }
        if (says(FORBIDDEN)) {
            return Reason.FORBIDDEN;
        }
        return says(MISSING) ? Reason.MISSING : Reason.CRASHED;
    }

    private boolean isKilled() {
        return exitCode > 128 && exitCode < 160;
    }

    private boolean says(List<String> phrases) {
        return lines.stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(line -> phrases.stream().anyMatch(line::contains));
    }

    /// The first line that names a reason is the device's own; the ones after it only repeat it.
    private String detail() {
        return lines.stream()
                .map(line -> line.replaceFirst("^\\[[^\\]]* @ [^\\]]*] *", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("ended with " + exitCode);
    }
}
