package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Reads mutated programmes, one after another, in a process of its own. Prints what went wrong, what came out and the
/// slowest, and ends with 0 when everything was either read or refused with a sentence.
final class MutationRun {

    private static final int MOST_BYTES = 200_000;
    private static final Duration GUARD = Duration.ofSeconds(60);
    private static final int REPORTED = 10;

    private final List<List<Path>> drops;
    private final AtomicLong since = new AtomicLong(System.nanoTime());
    private final List<Timed> slowest = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int failures;

    private record Timed(long millis, String what) {}

    private MutationRun(List<List<Path>> drops) {
        this.drops = drops;
    }

    /// @param arguments the folder of the programmes, the seed, how many mutations
    public static void main(String[] arguments) throws IOException {
        MutationRun run = new MutationRun(drops(Path.of(arguments[0])));
        long seed = Long.parseLong(arguments[1]);
        run.watch();
        int count = Integer.parseInt(arguments[2]);
        for (int number = 0; number < count; number++) {
            run.mutation(number, new Mutator(seed + number));
        }
        run.report(count);
        System.exit(run.failures == 0 ? 0 : 1);
    }

    /// What an attendee would drop together: a file, or all files of a folder that holds one programme in several.
    private static List<List<Path>> drops(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> folder.relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
            List<List<Path>> drops = new ArrayList<>();
            for (Path file : files) {
                if (Files.size(file) <= MOST_BYTES || canBreakOff(file)) {
                    List<Path> together = new ArrayList<>(List.of(file));
                    files.stream()
                            .filter(other -> folder.relativize(file).getNameCount() > 2
                                    && !other.equals(file)
                                    && Objects.equals(other.getParent(), file.getParent()))
                            .forEach(together::add);
                    drops.add(together);
                }
            }
            return drops;
        }
    }

    /// Of larger files only the beginning is taken, where the format can be read as far as it goes: XML and calendars.
    private static boolean canBreakOff(Path file) throws IOException {
        byte[] beginning = beginning(file);
        return beginning.length > 0 && (beginning[0] == '<' || beginning[0] == 'B');
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private void mutation(int number, Mutator mutator) throws IOException {
        List<Path> drop = drops.get(number % drops.size());
        List<NamedBytes> files = new ArrayList<>();
        for (Path path : drop) {
            byte[] bytes = files.isEmpty() ? beginning(path) : Files.readAllBytes(path);
            files.add(new NamedBytes(
                    String.valueOf(path.getFileName()), files.isEmpty() ? mutator.mutated(bytes) : bytes));
        }
        String what = number + " " + drop.getFirst();
        since.set(System.nanoTime());
        outcomes.merge(outcome(files, what), 1, Integer::sum);
        slowest.add(new Timed(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since.get()), what));
        slowest.sort(Comparator.comparingLong(Timed::millis).reversed());
        if (slowest.size() > REPORTED) {
            slowest.removeLast();
        }
    }

    /// Whatever is neither a programme nor a problem is a failure: errors too.
    @SuppressWarnings("CatchAndPrintStackTrace") // its output is what the test shows
    private String outcome(List<NamedBytes> files, String what) {
        try {
            var published = new ProgrammeReader(KnownFormats.readers(
                            Attendee.of(List.of(Locale.KOREAN, Locale.ENGLISH), () -> LocalDate.of(2026, 5, 1))))
                    .read(new ProgrammeInput().parts(files));
            if (published instanceof PublishedProgramme programme) {
                ProgrammeCounts.of(programme, ZoneId.of("Asia/Seoul"));
            }
            return "read: " + published.getClass().getSimpleName();
        } catch (Problem problem) {
            Messages.LANGUAGES.forEach(language -> new Messages(language).of(problem));
            return "refused: " + problem.key();
        } catch (RuntimeException | Error failure) {
            failures++;
            System.out.println("FAILED " + what);
            failure.printStackTrace(System.out);
            return "failed: " + failure.getClass().getName();
        }
    }

    private void watch() {
        Thread main = Thread.currentThread();
        Thread.ofPlatform().daemon().name("guard").start(() -> {
            while (true) {
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                if (System.nanoTime() - since.get() > GUARD.toNanos()) {
                    System.out.println("HANGS after " + outcomes);
                    for (StackTraceElement element : main.getStackTrace()) {
                        System.out.println("\tat " + element);
                    }
                    Runtime.getRuntime().halt(2);
                }
            }
        });
    }

    private void report(int count) {
        System.out.println(count + " mutations of " + drops.size() + " files");
        outcomes.forEach((outcome, times) -> System.out.println(times + " " + outcome));
        slowest.forEach(timed -> System.out.println("slowest: " + timed.millis() + " ms, mutation " + timed.what()));
    }
}
