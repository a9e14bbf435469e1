package dev.hushnote.testkit;

import dev.hushnote.capture.webcam.FfmpegProgram;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Recordings of twenty seconds in which every moment can be told: each picture shows its own number in black and white
/// stripes, and each second sounds its own tone. Made with the bundled ffmpeg, with a key frame every ten seconds only.
public final class TalkFiles {

    public static final Duration LENGTH = Duration.ofSeconds(20);
    public static final int WIDTH = 160;
    public static final int HEIGHT = 90;
    private static final int RATE = 25;
    private static final int STRIPES = 10;

    private final Path folder;

    public TalkFiles(Path folder) {
        this.folder = folder;
    }

    /// Pictures without sound: H.264.
    public Path silent(String name) throws IOException {
        return made(name, picture(), List.of(), List.of("-an"));
    }

    /// Pictures and sound: H.264 and AAC.
    public Path talk(String name) throws IOException {
        return made(name, picture(), tones(), List.of("-c:a", "aac"));
    }

    /// Sound alone, in what the name's ending says.
    public Path sound(String name) throws IOException {
        return made(name, List.of(), tones(), List.of());
    }

    /// Pictures that JavaFX does not play: VP8.
    public Path foreign(String name) throws IOException {
        return ffmpeg(name, List.of("-i", silent("for-" + name + ".mp4").toString(), "-c:v", "libvpx", "-b:v", "500k"));
    }

    /// The first part of a file.
    public Path cut(Path whole, String name) throws IOException {
        byte[] all = Files.readAllBytes(whole);
        return Files.write(folder.resolve(name), Arrays.copyOf(all, all.length / 3));
    }

    /// Runs the bundled ffmpeg to make a file of this folder.
    public Path ffmpeg(String name, List<String> arguments) throws IOException {
        Path file = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of("-v", "error", "-nostdin", "-y"));
        all.addAll(arguments);
        all.add(file.toString());
        Programs.Result result = Programs.run(folder, Map.of(), new FfmpegProgram().command(all));
        if (result.exitCode() != 0) {
            throw new IOException(result.output());
        }
        return file;
    }

    /// When the picture of a still is shown, by its stripes.
    public static Duration shown(BufferedImage still) {
        int number = 0;
        for (int i = 0; i < STRIPES; i++) {
            int x = (2 * i + 1) * still.getWidth() / (2 * STRIPES);
            boolean white = (still.getRGB(x, still.getHeight() / 2) & 0xFF) > 128;
            number |= white ? 1 << i : 0;
        }
        return Duration.ofMillis(number * 1000L / RATE);
    }

    /// Which second a tone stands for.
    ///
    /// @param hertz of the tone
    public static int second(double hertz) {
        return (int) Math.round((hertz - 300) / 50);
    }

    private Path made(String name, List<String> picture, List<String> sound, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(picture);
        arguments.addAll(sound);
        if (!picture.isEmpty()) {
            arguments.addAll(List.of("-pix_fmt", "yuv420p", "-c:v", "libopenh264", "-g", "250", "-b:v", "600k"));
        }
        arguments.addAll(more);
        return ffmpeg(name, arguments);
    }

    private static List<String> picture() {
        String stripes =
                "geq=lum='if(mod(floor(N/pow(2,floor(X/%d))),2),235,16)':cb=128:cr=128".formatted(WIDTH / STRIPES);
        return List.of(
                "-f",
                "lavfi",
                "-i",
                "color=black:size=%dx%d:rate=%d:duration=%d,format=yuv420p,%s"
                        .formatted(WIDTH, HEIGHT, RATE, LENGTH.toSeconds(), stripes));
    }

    private static List<String> tones() {
        return List.of(
                "-f",
                "lavfi",
                "-i",
                "aevalsrc='0.4*sin(2*PI*(300+50*floor(t))*t)':d=%d:s=44100".formatted(LENGTH.toSeconds()));
    }
}
