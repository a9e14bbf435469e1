package dev.hushnote.capture.webcam;

import dev.hushnote.capture.ExposureLock;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds the exposure of Linux cameras through the program `v4l2-ctl`, which not every Linux has: ffmpeg cannot do it.
public final class V4l2Exposure implements ExposureLock {

    private static final Logger LOG = System.getLogger(V4l2Exposure.class.getName());
    private static final int LONGEST_SECONDS = 5;
    private static final int MOST_BYTES = 1 << 16;
    private static final Pattern CONTROL = Pattern.compile(
            "^\\s*(auto_exposure|exposure_auto|exposure_time_absolute|exposure_absolute)\\s.*?default=(\\d+)"
                    + " value=(\\d+)");
    /// As the driver's menu counts: the time is set by hand.
    private static final int BY_HAND = 1;

    private final Path program;

    V4l2Exposure(Path program) {
        this.program = program;
    }

    /// @param path the folders in which the system looks for programs, as in the variable `PATH`
    /// @return one that offers nothing where the program is missing
    public static ExposureLock on(CameraSystem system, String path) {
        if (system != CameraSystem.V4L2) {
            return NONE;
        }
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "v4l2-ctl"))
                .filter(Files::isExecutable)
                .findFirst()
                .<ExposureLock>map(V4l2Exposure::new)
                .orElse(NONE);
    }

    /// One of the driver's settings.
    private record Control(String name, int usual, int value) {

        boolean chooses() {
            return name.contains("auto");
        }
    }

    @Override
    public boolean isOffered(String device) {
        List<Control> controls = controls(device);
        return mode(controls).isPresent() && time(controls).isPresent();
    }

    @Override
    public boolean lock(String device, boolean locked) {
        List<Control> controls = controls(device);
        Optional<Control> mode = mode(controls);
        Optional<Control> time = time(controls);
        if (mode.isEmpty() || time.isEmpty()) {
            return false;
        }
        if (!locked) {
            return set(device, mode.get().name() + "=" + mode.get().usual());
        }
        // What was set by hand before comes back with the mode, so the present time is set anew.
        return set(device, mode.get().name() + "=" + BY_HAND)
                && set(device, time.get().name() + "=" + time.get().value());
    }

    private static Optional<Control> mode(List<Control> controls) {
        return controls.stream().filter(Control::chooses).findFirst();
    }

    private static Optional<Control> time(List<Control> controls) {
        return controls.stream().filter(control -> !control.chooses()).findFirst();
    }

    private List<Control> controls(String device) {
        return run(device, "--list-ctrls").stream()
                .flatMap(output -> output.lines())
                .map(CONTROL::matcher)
                .filter(Matcher::find)
                .map(found ->
                        new Control(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))))
                .toList();
    }

    private boolean set(String device, String control) {
        return run(device, "--set-ctrl=" + control).isPresent();
    }

    /// What it printed; nothing when it failed. A program that does not end is ended: a driver may hang.
    private Optional<String> run(String device, String what) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--device=" + device, what)
                    .redirectErrorStream(true)
                    .start();
            CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            byte[] bytes = process.getInputStream().readNBytes(MOST_BYTES);
            boolean done = process.onExit().join().exitValue() == 0;
            return done ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "exposure cannot be asked for", e);
            return Optional.empty();
        }
    }
}
