package dev.hushnote.photo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Pictures of every sort come in; none is lost, none harms.
class PhotoIntakeTest {

    @TempDir
    private Path folder;

    private CommandRun hushnote;

    @BeforeEach
    void makeSession() {
        hushnote = new CommandRun(folder);
        hushnote.ok("conference", "add", "Conf", "--zone", "America/Los_Angeles");
        hushnote.ok("session", "add", "Talk", "--start", "2026-05-12T10:00");
    }

    @Test
    void aPhotoFallsBetweenTheLinesByItsTime() throws IOException {
        hushnote.ok("log", "Talk", "before", "--at", "2026-05-12T10:00");
        hushnote.ok("log", "Talk", "after", "--at", "2026-05-12T10:20");
        byte[] jpeg = Pictures.phoneJpeg(
                Pictures.slide(80, 60, 1), OffsetDateTime.parse("2026-05-12T19:10:00+02:00"), 1, true);
        hushnote.ok("photo", "add", write("a.jpg", jpeg), "--session", "Talk", "--caption", "between");
        assertThat(log().stream()
                        .map(entry -> entry.path("text").asString("")
                                + entry.path("caption").asString("")))
                .containsExactly("before", "between", "after");
        assertThat(log().get(1).path("at").asString()).isEqualTo("2026-05-12T17:10:00Z");
    }

    @Test
    void timeIsTakenFromTheOptionThenTheCameraThenTheFile() throws IOException {
        byte[] camera = Pictures.phoneJpeg(
                Pictures.slide(80, 60, 2), OffsetDateTime.parse("2026-05-12T10:10:00-07:00"), 1, false);
        hushnote.ok("photo", "add", write("a.jpg", camera), "--session", "Talk", "--at", "2026-05-12T10:30");
        Path bare = Path.of(write("b.png", Pictures.png(Pictures.slide(80, 60, 3))));
        Files.setLastModifiedTime(bare, FileTime.from(Instant.parse("2026-05-12T18:00:00Z")));
        hushnote.ok("photo", "add", bare.toString(), "--session", "Talk");
        assertThat(log().stream().map(entry -> entry.path("at").asString()))
                .containsExactly("2026-05-12T17:30:00Z", "2026-05-12T18:00:00Z");
    }

    @Test
    void theSameFileIsStoredOnceAndTakenOncePerSession() throws IOException {
        hushnote.ok("session", "add", "Other", "--start", "2026-05-12T12:00");
        String file = write("a.jpg", Pictures.jpeg(Pictures.slide(80, 60, 4)));
        String copy = write("b.jpg", Files.readAllBytes(Path.of(file)));
        hushnote.ok("photo", "add", file, "--session", "Talk");
        assertThat(hushnote.ok("photo", "add", copy, "--session", "Talk").out()).contains("already in");
        hushnote.ok("photo", "add", file, "--session", "Other");
        assertThat(originals()).hasSize(1);
        assertThat(log()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationStandsUpright(int exif) throws IOException {
        // A camera that was turned: the stored picture is turned back by what the tag says.
        BufferedImage stored = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 20; x++) {
            for (int y = 0; y < 20; y++) {
                stored.setRGB(x, y, 0xFF0000);
            }
        }
        Path file = Path.of(write(
                "o" + exif + ".jpg",
                Pictures.phoneJpeg(stored, OffsetDateTime.parse("2026-05-12T10:10:00-07:00"), exif, false)));
        Orientation orientation = PhotoMetadata.read(file).orientation();
        BufferedImage upright = Picture.decode(file, orientation, 80);
        boolean sideways = exif >= 5;
        assertThat(upright.getWidth()).isEqualTo(sideways ? 40 : 80);
        assertThat(corner(upright))
                .isEqualTo(List.of("", "tl", "tr", "br", "bl", "tl", "tr", "br", "bl")
                        .get(exif));
    }

    @Test
    void whatCannotBeShownIsKeptAndSaid() throws IOException {
        byte[] png = Pictures.png(Pictures.slide(200, 150, 5));
        byte[] jpeg = Pictures.jpeg(Pictures.slide(200, 150, 5));
        List<String> files = List.of(
                write("empty.jpg", new byte[0]),
                write("cut.png", Arrays.copyOf(png, png.length / 2)),
                write("header.jpg", Arrays.copyOf(jpeg, 20)),
                write("page.heic", "ftypheic no picture here".getBytes(StandardCharsets.UTF_8)),
                write("huge.png", hugePng()));
        for (String file : files) {
            CommandRun.Result added = hushnote.ok("photo", "add", file, "--session", "Talk");
            assertThat(added.err()).as(file).contains("kept but cannot be shown");
        }
        assertThat(originals()).hasSize(files.size());
        CommandRun.Result export = hushnote.ok(
                "export",
                "--session",
                "Talk",
                "--profile",
                "plain",
                "--to",
                folder.resolve("blog").toString());
        assertThat(export.err()).contains("left out", "huge.png", "empty.jpg");
        assertThat(export.out()).contains("0 photos");
    }

    @Test
    void aFileThatIsTooLargeOrMissingIsRefused() throws IOException {
        Path large = folder.resolve("large.jpg");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(OriginalFiles.MOST_BYTES + 1);
        }
        assertThat(hushnote.run("photo", "add", large.toString(), "--session", "Talk")
                        .exitCode())
                .isEqualTo(4);
        assertThat(hushnote.run("photo", "add", "nowhere.jpg", "--session", "Talk")
                        .exitCode())
                .isEqualTo(5);
        assertThat(originals()).isEmpty();
    }

    @Test
    void aDeletedPhotoComesBackWithItsPlace() throws IOException {
        hushnote.ok("photo", "add", write("a.jpg", Pictures.jpeg(Pictures.slide(80, 60, 6))), "--session", "Talk");
        String photo = log().getFirst().path("photo").asString();
        hushnote.ok("photo", "delete", photo);
        assertThat(log()).isEmpty();
        hushnote.ok("trash", "restore", photo);
        assertThat(log().getFirst().path("photo").asString()).isEqualTo(photo);
        assertThat(hushnote.ok("trash", "list").out()).isBlank();
    }

    /// A header that promises 50,000 x 50,000 px and nothing behind it.
    private static byte[] hugePng() throws IOException {
        byte[] png = Pictures.png(Pictures.slide(8, 8, 1));
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    private static String corner(BufferedImage image) {
        int right = image.getWidth() - 3;
        int bottom = image.getHeight() - 3;
        if (isRed(image.getRGB(2, 2))) {
            return "tl";
        }
        if (isRed(image.getRGB(right, 2))) {
            return "tr";
        }
        return isRed(image.getRGB(right, bottom)) ? "br" : "bl";
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 150;
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Pictures.write(folder.resolve(name), bytes).toString();
    }

    private List<JsonNode> log() {
        return hushnote.ok("session", "show", "Talk", "--json")
                .json()
                .path("log")
                .valueStream()
                .toList();
    }

    private List<Path> originals() throws IOException {
        try (Stream<Path> files = Files.walk(hushnote.notebook().resolve("photos"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
