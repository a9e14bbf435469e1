package dev.hushnote.bench;

import dev.hushnote.testkit.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A day of photos exported for a blog, beside the chain of programs that a blogger scales and strips photos with.
final class ExportBenchmark implements Benchmark {

    private static final int PHOTOS = 68;
    private static final double BUDGET = 1.0;
    private static final String CHAIN = "vipsthumbnail photos/[0-9]*.jpg -s 1600 -o \"$PWD\"/export-chain/%s.jpg"
            + " && exiftool -q -overwrite_original -all= export-chain/*.jpg";

    @Override
    public List<String> programs() {
        return List.of("vipsthumbnail", "exiftool");
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        CommandRun hushnote = notebook(bench);
        Rounds rounds = Rounds.of(() -> ours(bench, hushnote), () -> theirs(bench));
        return List.of(rounds.line(
                "export of %d photos vs vipsthumbnail+exiftool".formatted(PHOTOS), Timings::median, BUDGET));
    }

    private static CommandRun notebook(Workbench bench) throws IOException {
        CommandRun hushnote = new CommandRun(bench.empty("export"));
        hushnote.ok("conference", "add", "Conference", "--zone", "UTC", "--starts", Workbench.DAY);
        hushnote.ok("session", "add", "Talk", "--start", Workbench.DAY + "T10:00");
        hushnote.ok("log", "Talk", "What the slides do not say.");
        List<String> add = new ArrayList<>(List.of("photo", "add", "--session", "Talk"));
        bench.photos(PHOTOS).forEach(photo -> add.add(photo.toString()));
        hushnote.ok(add.toArray(String[]::new));
        return hushnote;
    }

    private static Timings ours(Workbench bench, CommandRun hushnote) throws IOException {
        Workbench.delete(hushnote.notebook().resolve("cache").resolve("renditions"));
        Path blog = bench.empty("export-blog");
        Timings timings = Timings.once(() -> hushnote.ok(
                "export", "--day", Workbench.DAY, "--profile", "hugo", "--to", blog.toString(), "--title", "Day one"));
        requireImages(blog);
        return timings;
    }

    private static Timings theirs(Workbench bench) throws IOException {
        Path target = bench.empty("export-chain");
        Timings timings = Timings.once(() -> bench.shell(CHAIN));
        requireImages(target);
        return timings;
    }

    /// Both must have done the work that is compared.
    private static void requireImages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long images = files.filter(file -> file.toString().endsWith(".jpg")).count();
            if (images != PHOTOS) {
                throw new IOException(images + " images in " + folder);
            }
        }
    }
}
