package dev.hushnote.bench;

import dev.hushnote.change.Stamp;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.photo.Orientation;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.photo.Renditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Thumbnails of photos that were never seen before, beside `vipsthumbnail` as it comes.
final class ThumbnailBenchmark implements Benchmark {

    private static final int PHOTOS = 30;
    private static final double BUDGET = 1.2;

    @Override
    public List<String> programs() {
        return List.of("vipsthumbnail");
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        List<Path> photos = bench.photos(PHOTOS);
        OriginalFiles files = new OriginalFiles(bench.empty("originals"), FreeSpace.USUAL);
        List<Original> originals = new ArrayList<>();
        for (Path photo : photos) {
            originals.add(original(files.add(photo), photo));
        }
        List<String> lines = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            int used = threads;
            Rounds rounds = Rounds.of(() -> ours(bench, files, originals, used), () -> theirs(bench, photos));
            lines.add(rounds.line(
                    "%d thumbnails, %d thread(s) vs vipsthumbnail".formatted(PHOTOS, used), Timings::median, BUDGET));
        }
        return lines;
    }

    private static Timings ours(Workbench bench, OriginalFiles files, List<Original> originals, int threads)
            throws IOException {
        Renditions renditions = new Renditions(files, bench.empty("thumbnails"));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return Timings.once(() -> originals.stream()
                    .map(original -> CompletableFuture.runAsync(() -> make(renditions, original), pool))
                    .toList()
                    .forEach(CompletableFuture::join));
        }
    }

    private static void make(Renditions renditions, Original original) {
        try {
            renditions.thumbnail(original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Timings theirs(Workbench bench, List<Path> photos) throws IOException {
        Path target = bench.empty("thumbnails-vips");
        String names = String.join(" ", photos.stream().map(Path::toString).toList());
        return Timings.once(() -> bench.shell("vipsthumbnail " + names + " -s 320 -o " + target + "/%s.jpg"));
    }

    private static Original original(OriginalFiles.Stored stored, Path photo) {
        return new Original(
                Original.idOf(stored.sha256()),
                stored.sha256(),
                stored.bytes(),
                stored.format(),
                photo.getFileName().toString(),
                4032,
                3024,
                Orientation.UPRIGHT,
                true,
                Stamp.NEW);
    }
}
