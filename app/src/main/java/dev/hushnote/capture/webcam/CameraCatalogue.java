package dev.hushnote.capture.webcam;

import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The cameras that the system has now, as ffmpeg lists them.
public final class CameraCatalogue implements SourceCatalogue {

    private static final Logger LOG = System.getLogger(CameraCatalogue.class.getName());
    private static final int LONGEST_SECONDS = 10;
    private static final int MOST_BYTES = 1 << 20;

    private final Program program;
    private final CameraSystem system;
    private final DeviceLists lists = new DeviceLists();
    private final BuiltIn builtIn = new BuiltIn();
    private final LinuxNodes nodes = new LinuxNodes(Path.of("/sys/class/video4linux"), Path.of("/dev/v4l/by-id"));

    public CameraCatalogue(Program program, CameraSystem system) {
        this.program = program;
        this.system = system;
    }

    @Override
    public List<FoundSource> list() {
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin"));
        arguments.addAll(system.listing());
        try {
            return lists.read(system, output(program.command(arguments))).stream()
                    .filter(listed -> system != CameraSystem.V4L2 || nodes.givesPictures(listed.id()))
                    .map(this::found)
                    .toList();
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "cameras cannot be listed", e);
            return List.of();
        }
    }

    private FoundSource found(DeviceLists.Listed listed) {
        String id = system == CameraSystem.V4L2 ? nodes.lasting(listed.id()) : listed.id();
        boolean facesYou = builtIn.facesYou(listed.name());
        return new FoundSource(new SourceChoice.Device(id, listed.name(), facesYou, FrameWish.FULL_HD), listed.name());
    }

    /// A program that does not end is ended: a driver may hang.
    private static List<String> output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        byte[] bytes = process.getInputStream().readNBytes(MOST_BYTES);
        process.destroyForcibly();
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
