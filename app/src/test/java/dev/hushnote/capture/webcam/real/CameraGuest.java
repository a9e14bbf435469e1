package dev.hushnote.capture.webcam.real;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice.Device;
import dev.hushnote.capture.SourceState;
import dev.hushnote.capture.webcam.CameraCatalogue;
import dev.hushnote.capture.webcam.CameraSystem;
import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.capture.webcam.FfmpegSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What runs in the virtual machine: does with the two cameras what an attendee does and prints what came of it, a
/// line each.
final class CameraGuest implements AutoCloseable {

    /// A machine in software is that much slower; so is the patience of the adapter here.
    private static final int SLOWER = 6;

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final Later later = (delay, task) -> Later.on(scheduler).after(delay.multipliedBy(SLOWER), task);
    private final Path folder;
    private final CameraCatalogue catalogue;
    private final FfmpegSources sources;
    private final Camera camera;

    private CameraGuest(Path folder, FfmpegProgram program) {
        this.folder = folder;
        this.catalogue = new CameraCatalogue(program, CameraSystem.V4L2);
        this.sources = new FfmpegSources(program, CameraSystem.V4L2, Clock.systemUTC(), later);
        this.camera = newCamera();
    }

    /// @param arguments where to write pictures, and the folder of the ffmpeg program
    public static void main(String[] arguments) throws IOException {
        FfmpegProgram program = new FfmpegProgram(Optional.of(Path.of(arguments[1])));
        try (CameraGuest guest = new CameraGuest(Path.of(arguments[0]), program)) {
            guest.everything();
        }
    }

    private void everything() throws IOException {
        List<Device> found = await(() -> Optional.of(list()).filter(devices -> devices.size() == 2));
        say("found", names(found));
        Device first = found.getFirst();
        camera.choose(first);
        say("usual size", granted(camera));
        takeAStill();
        openTwice(first);
        for (FrameWish wish : List.of(wish(640, 360), wish(3_840, 2_160), wish(1_000, 700))) {
            camera.choose(wanting(first, wish));
            say("wanted " + size(wish.width(), wish.height()), granted(camera));
        }
        oneAfterTheOther(first, named(found.getLast()));
        sleepAndWake();
        unplugAndPlugIn();
        camera.choose(new Device("/dev/video9", "none", false, wish(640, 480)));
        say("no such camera", lost(camera, Reason.values()));
        camera.close();
        await(() -> Optional.of(programs()).filter(running -> running == 0));
        say("programs at the end", String.valueOf(programs()));
    }

    private List<Device> list() {
        return catalogue.list().stream().map(found -> (Device) found.choice()).toList();
    }

    /// Gives a camera a name that stays, as the system's device manager does, which does not run here.
    private Device named(Device device) throws IOException {
        Path name = Files.createDirectories(Path.of("/dev/v4l/by-id")).resolve("usb-second-video-index0");
        Files.createSymbolicLink(
                name, Path.of("../..").resolve(Path.of(device.id()).getFileName()));
        List<Device> found = list();
        say("found with a lasting name", names(found));
        return found.getLast();
    }

    private void takeAStill() throws IOException {
        await(() -> Optional.of(camera.ring().before(Instant.MAX, 5)).filter(frames -> frames.size() == 5));
        Instant pressed = Instant.now();
        await(() -> camera.ring().latest().filter(frame -> frame.at().isAfter(pressed)));
        Frame still = camera.shutter(pressed).orElseThrow();
        Files.write(folder.resolve("still.jpg"), still.jpeg());
        say(
                "still",
                size(still.width(), still.height()) + ", before the key: "
                        + !still.at().isAfter(pressed));
    }

    private void openTwice(Device device) {
        try (Camera other = newCamera()) {
            other.choose(device);
            say("second reader", lost(other, Reason.values()));
        }
        say("first reader", granted(camera));
    }

    private void oneAfterTheOther(Device first, Device second) {
        camera.choose(wanting(second, wish(1_280, 720)));
        say("the other camera", granted(camera));
        camera.choose(wanting(first, wish(640, 480)));
        say("the first again", granted(camera));
        try (Camera beside = newCamera()) {
            beside.choose(wanting(second, wish(320, 180)));
            say("both at once", granted(beside) + " beside " + granted(camera));
        }
    }

    private void sleepAndWake() {
        camera.sleep();
        await(() -> Optional.of(programs()).filter(running -> running == 0));
        say("asleep", camera.state() + ", programs: " + programs());
        camera.wake();
        say("awake", granted(camera));
    }

    private void unplugAndPlugIn() throws IOException {
        Path driver = Path.of("/sys/bus/platform/drivers/vivid");
        Files.writeString(driver.resolve("unbind"), "vivid.0");
        say("unplugged", lost(camera, Reason.values()));
        say("tried again", lost(camera, Reason.MISSING));
        say("found then", names(list()));
        Files.writeString(driver.resolve("bind"), "vivid.0");
        say("plugged in", granted(camera));
        Instant now = Instant.now();
        Frame picture =
                await(() -> camera.ring().latest().filter(frame -> frame.at().isAfter(now)));
        say("picture after it", size(picture.width(), picture.height()));
    }

    private Camera newCamera() {
        return new Camera(
                choice -> sources.camera((Device) choice),
                new FrameRing(FrameRing.USUAL_SPAN.multipliedBy(SLOWER), FrameRing.USUAL_BYTES));
    }

    private static FrameWish wish(int width, int height) {
        return new FrameWish(width, height, 30, false, 0);
    }

    private static Device wanting(Device device, FrameWish wish) {
        return new Device(device.id(), device.name(), device.facesYou(), wish);
    }

    private static String names(List<Device> devices) {
        return devices.stream().map(device -> device.id() + " " + device.name()).collect(Collectors.joining(", "));
    }

    private static long programs() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    private static String granted(Camera camera) {
        return await(() -> camera.state() instanceof SourceState.Running now
                ? Optional.of(size(now.width(), now.height()))
                : Optional.empty());
    }

    private static String lost(Camera camera, Reason... reasons) {
        return await(() -> camera.state() instanceof SourceState.Lost lost
                        && List.of(reasons).contains(lost.reason())
                ? Optional.of(lost.reason() + " " + lost.detail())
                : Optional.empty());
    }

    private static String size(int width, int height) {
        return width + "x" + height;
    }

    private static void say(String key, String value) {
        System.out.println(key + ": " + value);
    }

    private static <T> T await(Supplier<Optional<T>> value) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("did not happen within " + DEADLINE);
    }

    @Override
    public void close() {
        camera.close();
        scheduler.shutdown();
    }
}
