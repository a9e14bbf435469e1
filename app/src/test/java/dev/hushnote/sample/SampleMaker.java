package dev.hushnote.sample;

import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the packs of the sample conference, one per language, through the command line.
///
/// Ids are random, so the packs differ from run to run; what they hold and how the pictures look does not.
public final class SampleMaker {

    private static final String WRITTEN_AT = "2026-05-15T07:30:00Z";

    private SampleMaker() {}

    /// @param arguments the folder for the packs
    public static void main(String[] arguments) throws IOException {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        Path work = Files.createTempDirectory("hushnote-sample-");
        try {
            SampleDay day = SampleDay.read();
            for (SampleDay.Shot shot : day.shots()) {
                Pictures.write(
                        work.resolve(shot.fileName()),
                        Pictures.phoneJpeg(SlideJpeg.of(SlidePainter.paint(shot)), shot.takenAt(), 1, false));
            }
            for (String language : List.of("en", "ko")) {
                pack(day, language, work, target.resolve("sample-" + language + ".zip"));
            }
        } finally {
            delete(work);
        }
    }

    private static void pack(SampleDay day, String language, Path work, Path pack) throws IOException {
        CommandRun hushnote = new CommandRun(work.resolve(language), new SettableClock(WRITTEN_AT));
        Path batch = Files.write(work.resolve(language + ".batch"), new SampleBatch(day, language).lines());
        hushnote.ok("batch", batch.toString());
        Files.deleteIfExists(pack);
        hushnote.ok("pack", "export", pack.toAbsolutePath().toString());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
