package dev.hushnote.pack;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A notebook's backups, in a folder outside the notebook: packs without photos, and each original once beside
/// them.
///
/// The ten newest are kept, and of the last 14 days one each.
public final class Backups {

    /// While the notebook changes, one is made this often.
    public static final Duration INTERVAL = Duration.ofMinutes(10);

    static final int NEWEST = 10;
    static final int DAYS = 14;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{6}Z)-(\\d+)(-\\d+)?\\.zip");
    private static final String PHOTOS = "photos";

    private final Path folder;
    private final NotebookDatabase database;
    private final OriginalFiles originals;
    private final PackWriter packs;
    private final Clock clock;

    /// @param folder the notebook's own folder of backups
    public Backups(Path folder, NotebookDatabase database, OriginalFiles originals, PackWriter packs, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.originals = originals;
        this.packs = packs;
        this.clock = clock;
    }

    /// One backup.
    ///
    /// @param file the zip
    /// @param madeAt to the second
    /// @param sequence the notebook's last mutation in it
    public record Backup(Path file, Instant madeAt, long sequence) {}

    /// Every backup in a folder, newest first; empty where there is no such folder.
    public static List<Backup> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> parse(file).stream())
                    .sorted(Comparator.comparing(Backup::madeAt)
                            .thenComparingLong(Backup::sequence)
                            .thenComparing(Backup::file)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", folder);
        }
    }

    public Path folder() {
        return folder;
    }

    /// Makes a backup and reads it back; one that does not read back well is not kept.
    public Backup make() {
        long sequence = database.lastSequence();
        Instant now = clock.instant();
        Path file = free(TIME.format(now) + "-" + sequence);
        try {
            Files.createDirectories(folder);
            mirrorOriginals();
            packs.writeBackup(file);
            verifyOrDelete(file);
            rotate();
            return new Backup(file, now, sequence);
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
    }

    /// Makes a backup when something changed since the newest and that is long enough ago.
    public Optional<Backup> makeIfDue() {
        Optional<Backup> newest = list(folder).stream().findFirst();
        boolean changed = newest.map(Backup::sequence).orElse(0L) != database.lastSequence();
        boolean old = newest.map(backup -> backup.madeAt().plus(INTERVAL).isBefore(clock.instant()))
                .orElse(true);
        return changed && old ? Optional.of(make()) : Optional.empty();
    }

    private void verifyOrDelete(Path file) throws IOException {
        try {
            verify(file);
        } catch (Problem problem) {
            Files.deleteIfExists(file);
            throw problem;
        }
    }

    /// Reads a backup from its first byte to its last and makes rows of everything in it.
    ///
    /// @return the number of rows
    /// @throws Problem when it is damaged
    public int verify(Path file) {
        try (PackReader reader = PackReader.open(file, database.tables(), database.json())) {
            var counts = reader.content().counts();
            if (!counts.equals(reader.info().rows())) {
                throw Problem.badInput("problem.pack-damaged", file);
            }
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// Where a backup's folder keeps an original.
    static Optional<Path> mirrored(Path backup, Original original) {
        Path folder = backup.toAbsolutePath().getParent();
        return Optional.ofNullable(folder)
                .map(found -> found.resolve(PHOTOS)
                        .resolve(original.sha256().substring(0, 2))
                        .resolve(original.sha256() + "." + original.format().extension()));
    }

    /// An original as the backups have it.
    Optional<Path> mirrored(Original original) {
        return mirrored(folder.resolve("any.zip"), original).filter(Files::isRegularFile);
    }

    /// A second name for the same bytes where the disk allows it, else a copy: originals never change.
    private void mirrorOriginals() throws IOException {
        for (Original original : PackContent.ofNotebook(database).of(Original.class)) {
            Path source = originals.fileOf(original);
            Path copy = mirrored(folder.resolve("any.zip"), original).orElseThrow();
            if (!Files.exists(copy) && Files.exists(source)) {
                Files.createDirectories(shelf(copy));
                link(source, copy);
            }
        }
    }

    private static Path shelf(Path copy) {
        return Objects.requireNonNull(copy.getParent());
    }

    private static void link(Path source, Path copy) throws IOException {
        try {
            Files.createLink(copy, source);
        } catch (UnsupportedOperationException | FileSystemException _) {
            DurableFiles.write(copy, temporary -> Files.copy(source, temporary, StandardCopyOption.REPLACE_EXISTING));
        }
    }

    private Path free(String name) {
        Path file = folder.resolve(name + ".zip");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ".zip");
        }
        return file;
    }

    private void rotate() throws IOException {
        for (Backup superfluous : superfluous(list(folder), clock.instant())) {
            Files.deleteIfExists(superfluous.file());
        }
    }

    /// Those that are neither among the newest nor the newest of one of the last days.
    ///
    /// @param backups newest first
    static List<Backup> superfluous(List<Backup> backups, Instant now) {
        LocalDate oldest = day(now).minusDays(DAYS - 1);
        Set<LocalDate> days = new HashSet<>();
        List<Backup> superfluous = new ArrayList<>();
        for (int i = 0; i < backups.size(); i++) {
            LocalDate day = day(backups.get(i).madeAt());
            boolean newestOfDay = days.add(day) && !day.isBefore(oldest);
            if (i >= NEWEST && !newestOfDay) {
                superfluous.add(backups.get(i));
            }
        }
        return superfluous;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Backup> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Backup(file, TIME.parse(name.group(1), Instant::from), Long.parseLong(name.group(2))))
                : Optional.empty();
    }
}
