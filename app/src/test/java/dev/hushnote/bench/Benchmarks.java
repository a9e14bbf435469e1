package dev.hushnote.bench;

import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs benchmarks: `Benchmarks FOLDER [NAME ...]`, all of them when none is named.
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = all();

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws IOException {
        if (arguments.length == 0) {
            return fail("usage: Benchmarks FOLDER " + ALL.keySet());
        }
        List<String> named = Arrays.asList(arguments).subList(1, arguments.length);
        List<String> names = named.isEmpty() ? List.copyOf(ALL.keySet()) : named;
        List<Benchmark> chosen = new ArrayList<>();
        for (String name : names) {
            Benchmark benchmark = ALL.get(name);
            if (benchmark == null) {
                return fail("no benchmark '" + name + "', only " + ALL.keySet());
            }
            chosen.add(benchmark);
            for (String program : benchmark.programs()) {
                if (!isInstalled(program)) {
                    return fail("benchmark '" + name + "' needs the program '" + program + "', which is not installed");
                }
            }
        }
        Workbench bench =
                new Workbench(Files.createDirectories(Path.of(arguments[0])).toAbsolutePath());
        for (Benchmark benchmark : chosen) {
            benchmark.run(bench).forEach(System.out::println);
        }
        return 0;
    }

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("commit", new CommitBenchmark());
        all.put("thumbnails", new ThumbnailBenchmark());
        all.put("export", new ExportBenchmark());
        all.put("shutter", new ShutterBenchmark());
        all.put("wake", new WakeBenchmark());
        all.put("preview", new PreviewBenchmark());
        all.put("slides", new SlidesBenchmark());
        all.put("phone", new PhoneBenchmark());
        all.put("window", new WindowBenchmark());
        all.put("import", new ImportBenchmark());
        all.put("seek", new SeekBenchmark());
        all.put("memory", new MemoryBenchmark());
        all.put("start", new StartBenchmark());
        return all;
    }

    private static boolean isInstalled(String program) throws IOException {
        return Programs.run(Path.of("."), Map.of(), List.of("sh", "-c", "command -v " + program))
                        .exitCode()
                == 0;
    }

    private static int fail(String message) {
        System.err.println(message);
        return 1;
    }
}
