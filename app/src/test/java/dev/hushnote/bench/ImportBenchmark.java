package dev.hushnote.bench;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.merge.ImportTarget;
import dev.hushnote.schedule.merge.Wishes;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.reading.Attendee;
import dev.hushnote.schedule.reading.KnownFormats;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.Shared;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A programme of 1,351 sessions from bytes to the committed notebook, beside Python only parsing the same file, in its
/// own process and timed by itself.
final class ImportBenchmark implements Benchmark {

    private static final double BUDGET = 3.0;
    private static final Wishes WISHES = Wishes.all(ZoneId.of("Europe/Berlin"));
    private static final String XML =
            "import sys,time,xml.etree.ElementTree as e; b=open(sys.argv[1],'rb').read(); t=time.perf_counter_ns();"
                    + " e.fromstring(b); print(time.perf_counter_ns()-t)";
    private static final String JSON =
            "import sys,time,json; b=open(sys.argv[1],'rb').read(); t=time.perf_counter_ns();"
                    + " json.loads(b); print(time.perf_counter_ns()-t)";

    @Override
    public List<String> programs() {
        return List.of("python3");
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        return List.of(
                line(bench, "import of 1,351 sessions vs xml.etree", "frab-xml/36c3-2019.xml", XML),
                line(bench, "import of 1,351 sessions vs Python's json", "frab-json/36c3-2019.json", JSON));
    }

    private static String line(Workbench bench, String name, String programme, String script) throws IOException {
        Path file = Shared.require("schedules/" + programme);
        return Rounds.of(() -> ours(bench, file), () -> theirs(file, script)).line(name, Timings::median, BUDGET);
    }

    /// A notebook of its own each time; opening it is not counted.
    private static Timings ours(Workbench bench, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (TestNotebook notebook =
                TestNotebook.open(bench.empty("import"), new SettableClock("2026-05-01T08:00:00Z"))) {
            return Timings.once(() -> notebook.graph()
                    .programmeImport()
                    .take(read(bytes), new ImportTarget.New("One"), WISHES, _ -> true));
        }
    }

    private static PublishedProgramme read(byte[] bytes) {
        Attendee attendee = Attendee.of(List.of(Locale.ENGLISH), () -> LocalDate.of(2026, 5, 1));
        return (PublishedProgramme) new ProgrammeReader(KnownFormats.readers(attendee))
                .read(new ProgrammeInput().parts(List.of(new NamedBytes("programme", bytes))));
    }

    private static Timings theirs(Path file, String script) throws IOException {
        Programs.Result result =
                Programs.run(Path.of("."), Map.of(), List.of("python3", "-c", script, file.toString()));
        return new Timings(List.of(Long.parseLong(result.output().strip())));
    }
}
