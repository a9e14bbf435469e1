package dev.hushnote.recording.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

    private static final Ffmpeg PROGRAM = new FfmpegProgram()::command;

    @TempDir
    private Path folder;

    @TempDir
    private Path copies;

    private TalkFiles files = new TalkFiles(Path.of("."));

    @BeforeEach
    void begin() {
        files = new TalkFiles(folder);
    }

    @Test
    void aForeignVideoBecomesOneThatPlays() throws IOException {
        Path source = files.ffmpeg(
                "발표 1.webm",
                List.of("-i", files.talk("talk.mp4").toString(), "-c:v", "libvpx", "-b:v", "300k", "-c:a", "libopus"));
        List<Double> progress = new ArrayList<>();
        Path copy = conversion(source).run(progress::add).orElseThrow();

        assertThat(copy).isEqualTo(copies.resolve("발표 1.mp4"));
        assertThat(streams(copy).picture()).contains(new Streams.Moving("h264", true, 160, 90));
        assertThat(streams(copy).sound()).contains("aac");
        assertThat(streams(copy).length().toMillis()).isCloseTo(20_000, within(250L));
        assertThat(progress).isSorted().endsWith(1.0).allMatch(done -> done >= 0 && done <= 1);
        assertThat(contents(copies)).containsExactly("발표 1.mp4");
    }

    @Test
    void whatIsInTheRightFormIsCopiedAsItIs() throws IOException {
        Path talk = files.talk("talk.mp4");
        Path source = files.ffmpeg("talk.mkv", List.of("-i", talk.toString(), "-c", "copy"));
        Path copy = conversion(source).run(_ -> {}).orElseThrow();

        assertThat(packets(copy)).isEqualTo(packets(source)).isNotEmpty();
    }

    @Test
    void ofAVideoWithForeignSoundThePictureIsCopied() throws IOException {
        Path talk = files.talk("talk.mp4");
        Path source = files.ffmpeg("talk.mkv", List.of("-i", talk.toString(), "-c:v", "copy", "-c:a", "libopus"));
        Path copy = conversion(source).run(_ -> {}).orElseThrow();

        assertThat(streams(copy).sound()).contains("aac");
        assertThat(packets(copy).lines().filter(line -> line.startsWith("0,")))
                .containsExactlyElementsOf(packets(talk)
                        .lines()
                        .filter(line -> line.startsWith("0,"))
                        .toList());
    }

    @Test
    void soundStaysSoundAndACoverIsNoFilm() throws IOException {
        Path ogg =
                files.ffmpeg("talk.ogg", List.of("-i", files.sound("tone.wav").toString(), "-c:a", "libopus"));
        assertThat(conversion(ogg).run(_ -> {})).contains(copies.resolve("talk.m4a"));
        assertThat(streams(copies.resolve("talk.m4a")).sound()).contains("aac");
        assertThat(streams(copies.resolve("talk.m4a")).picture()).isEmpty();
        assertThat(Streams.of("""
            Duration: 01:02:03.50, start: 0.025, bitrate: 64 kb/s
              Stream #0:0: Audio: mp3 (mp3float), 44100 Hz, mono
              Stream #0:1: Video: mjpeg (Baseline), yuvj420p(pc), 300x300 [SAR 1:1], 90k tbr (attached pic)
            """))
                .isEqualTo(new Streams(
                        java.util.Optional.empty(),
                        java.util.Optional.of("mp3"),
                        java.time.Duration.ofMillis(3_723_500)));
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        Path source = files.silent("talk.mp4");
        Files.createFile(copies.resolve("talk.mp4"));
        assertThat(conversion(source).run(_ -> {})).contains(copies.resolve("talk 2.mp4"));
        assertThat(copies.resolve("talk.mp4")).isEmptyFile();
    }

    @Test
    void whatIsNoRecordingSaysSoAndLeavesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mp4"), "no recording\n");
        refused(conversion(text), "problem.no-recording");
        Path cut = files.cut(files.silent("whole.mp4"), "cut.mp4");
        refused(conversion(cut), "problem.no-recording");
        refused(conversion(folder.resolve("nothing.mp4")), "player.missing");
    }

    @Test
    void aPlaylistFetchesNothing() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.m3u8"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:1/a.ts\n#EXT-X-ENDLIST\n");
        refused(conversion(list), "problem.no-recording");
    }

    @Test
    void aDiskWithoutRoomIsNotFilled() throws IOException {
        Path source = files.silent("talk.mp4");
        refused(new Conversion(PROGRAM, new FreeSpace(Long.MAX_VALUE / 2), source, copies), "problem.disk-full");
    }

    @Test
    void aDiskThatRunsFullLeavesNothing() throws IOException {
        Path source = files.silent("talk.mp4");
        Ffmpeg full = arguments -> arguments.contains("-progress")
                ? List.of(
                        "sh",
                        "-c",
                        "echo half > \"${1#file:}\"; echo 'Error writing trailer: No space left on device'; exit 1",
                        "sh",
                        arguments.getLast())
                : PROGRAM.command(arguments);
        refused(new Conversion(full, FreeSpace.USUAL, source, copies), "problem.cannot-write");
    }

    @Test
    void givenUpThereIsNothingLeft() throws IOException {
        Path source = files.foreign("talk.webm");
        Conversion[] running = new Conversion[1];
        // As slow as the recording itself, so that it is given up in its midst.
        running[0] = new Conversion(
                arguments -> {
                    List<String> slow = new ArrayList<>(arguments);
                    if (slow.contains("-progress")) {
                        slow.add(0, "-re");
                    }
                    return PROGRAM.command(slow);
                },
                FreeSpace.USUAL,
                source,
                copies);

        assertThat(running[0].run(_ -> running[0].giveUp())).isEmpty();
        assertThat(contents(copies)).isEmpty();
        assertThat(contents(folder)).contains("talk.webm");
    }

    @Test
    void givenUpBeforeItBeganItDoesNothing() throws IOException {
        Conversion conversion = conversion(files.silent("talk.mp4"));
        conversion.giveUp();
        assertThat(conversion.run(_ -> {})).isEmpty();
        assertThat(contents(copies)).isEmpty();
    }

    private void refused(Conversion conversion, String key) throws IOException {
        assertThatThrownBy(() -> conversion.run(_ -> {}))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
        assertThat(contents(copies)).isEmpty();
    }

    private Conversion conversion(Path source) {
        return new Conversion(PROGRAM, FreeSpace.USUAL, source, copies);
    }

    private Streams streams(Path file) throws IOException {
        return Streams.of(run("-hide_banner", "-nostdin", "-i", file.toString()));
    }

    /// A checksum of every packet, without its place in time.
    private String packets(Path file) throws IOException {
        return run("-v", "error", "-nostdin", "-i", file.toString(), "-map", "0", "-c", "copy", "-f", "framehash", "-")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.charAt(0) + "," + line.substring(line.lastIndexOf(',') + 1))
                .sorted()
                .reduce("", (a, b) -> a + b + "\n");
    }

    private String run(String... arguments) throws IOException {
        return Programs.run(folder, Map.of(), PROGRAM.command(List.of(arguments)))
                .output();
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
