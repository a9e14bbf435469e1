package dev.hushnote.capture.webcam;

import dev.hushnote.testkit.Pictures;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Plays ffmpeg in front of a camera that this machine does not have: `CameraStandIn FOLDER ARGUMENTS...`.
///
/// What it plays stands in the folder's file `play`, one scene per line, one line per start; the last one stays. The
/// arguments of each start are written to `started`.
public final class CameraStandIn {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private CameraStandIn() {}

    /// Scenes it can play.
    enum Scene {
        /// Pictures for ever.
        RUN,
        /// Pictures for ever, smaller than asked for.
        OTHER_SIZE,
        BUSY,
        MISSING,
        FORBIDDEN,
        /// The camera does not encode itself.
        NO_JPEG,
        /// Pictures, then the plug is pulled.
        UNPLUGGED,
        /// Pictures, then the program crashes.
        CRASH,
        /// Noise between the pictures.
        GARBAGE,
        /// A picture that never ends.
        ENDLESS,
        /// Not a byte.
        SILENT,
        /// Megabytes of messages before the first picture.
        TALKATIVE
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path started = folder.resolve("started");
        String asked = String.join(" ", Arrays.asList(arguments).subList(1, arguments.length));
        List<String> scenes = Files.readAllLines(folder.resolve("play"));
        int before = Files.exists(started) ? Files.readAllLines(started).size() : 0;
        Files.writeString(started, asked + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Scene scene = Scene.valueOf(scenes.get(Math.min(before, scenes.size() - 1)));
        play(scene, new BufferedOutputStream(System.out));
    }

    private static void play(Scene scene, OutputStream out) throws IOException {
        switch (scene) {
            case RUN -> give(out, WIDTH, HEIGHT, Integer.MAX_VALUE, "");
            case OTHER_SIZE -> give(out, WIDTH / 2, HEIGHT / 2, Integer.MAX_VALUE, "");
            case BUSY -> fail(240, "[in#0 @ 0x5581c0de] Cannot open video device /dev/video0: Device or resource busy");
            case MISSING -> fail(254, "[in#0 @ 0x5581c0de] Error opening input: No such file or directory");
            case FORBIDDEN -> fail(243, "[in#0 @ 0x5581c0de] Cannot open video device /dev/video0: Permission denied");
            case NO_JPEG ->
                fail(234, "[video4linux2,v4l2 @ 0x5581c0de] Cannot find a proper format for codec 'mjpeg' (id 7)");
            case UNPLUGGED -> {
                give(out, WIDTH, HEIGHT, 5, "");
                fail(0, "[video4linux2,v4l2 @ 0x5581c0de] ioctl(VIDIOC_DQBUF): No such device");
            }
            case CRASH -> {
                give(out, WIDTH, HEIGHT, 5, "");
                fail(139, "something inside the driver");
            }
            case GARBAGE -> give(out, WIDTH, HEIGHT, Integer.MAX_VALUE, "\u00ff\u00d9 between \u00ff\u00ff");
            case ENDLESS -> endless(out);
            case SILENT -> hang();
            case TALKATIVE -> {
                System.err.println("x".repeat(1 << 20));
                for (int i = 0; i < 20_000; i++) {
                    System.err.println("[mjpeg @ 0x5581c0de] unable to decode APP fields: Invalid data " + i);
                }
                give(out, WIDTH, HEIGHT, Integer.MAX_VALUE, "");
            }
        }
    }

    private static void give(OutputStream out, int width, int height, int count, String between) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pictures.add(Pictures.jpeg(Pictures.slide(width, height, i)));
        }
        for (int i = 0; i < count; i++) {
            out.write(pictures.get(i % pictures.size()));
            out.write(between.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] picture = Pictures.jpeg(Pictures.slide(WIDTH, HEIGHT, 1));
        out.write(picture, 0, picture.length - 2);
        byte[] more = new byte[1 << 16];
        while (true) {
            out.write(more);
        }
    }

    private static void hang() {
        while (true) {
            LockSupport.parkNanos(1_000_000_000);
        }
    }

    private static void fail(int exitCode, String message) {
        System.out.flush();
        System.err.println(message);
        System.exit(exitCode);
    }
}
