package dev.hushnote.bench;

import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The folder that a run works in: on the disk, and for both sides of a pair.
///
/// @param root the folder
record Workbench(Path root) {

    /// Day of the pictures.
    static final String DAY = "2026-03-02";

    private static final int WIDTH = 4032;
    private static final int HEIGHT = 3024;

    /// An empty folder.
    Path empty(String name) throws IOException {
        Path folder = root.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /// Photos of 12 megapixels as a phone writes them, one a minute; made once, kept for the next run.
    List<Path> photos(int count) throws IOException {
        List<Path> photos = new ArrayList<>();
        OffsetDateTime first = OffsetDateTime.parse(DAY + "T10:00:00Z");
        for (int i = 1; i <= count; i++) {
            Path photo = root.resolve("photos").resolve("%02d.jpg".formatted(i));
            if (!Files.exists(photo)) {
                byte[] jpeg = Pictures.phoneJpeg(Pictures.slide(WIDTH, HEIGHT, i), first.plusMinutes(i), 1, true);
                Path half = Pictures.write(root.resolve("half-made.jpg"), jpeg);
                Files.createDirectories(root.resolve("photos"));
                Files.move(half, photo);
            }
            photos.add(photo);
        }
        return photos;
    }

    /// Runs a shell's command line in the folder.
    void shell(String commandLine) throws IOException {
        Programs.Result result = Programs.run(root, Map.of(), List.of("sh", "-c", commandLine));
        if (result.exitCode() != 0) {
            throw new IOException(commandLine + " ended with " + result);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
