package dev.hushnote.pack;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.journal.JournalReader;
import dev.hushnote.notebook.Sha256;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at everything a notebook consists of: rows, journal, originals, backups. Mends an original that the
/// backups still have.
public final class HealthCheck {

    private final NotebookDatabase database;
    private final OriginalFiles originals;
    private final Backups backups;

    public HealthCheck(NotebookDatabase database, OriginalFiles originals, Backups backups) {
        this.database = database;
        this.originals = originals;
        this.backups = backups;
    }

    /// What was found.
    ///
    /// @param rows rows read
    /// @param photos originals whose bytes are those that came
    /// @param repairedPhotos originals that were taken back from the backups
    /// @param lostPhotos originals that are missing or damaged and nowhere else
    /// @param journalComplete whether the notebook could be rebuilt from its journal
    /// @param damagedJournalLines lines of the journal that cannot be read
    /// @param backup the newest backup that reads back well
    /// @param damagedBackups backups that do not
    public record Report(
            int rows,
            int photos,
            List<String> repairedPhotos,
            List<String> lostPhotos,
            boolean journalComplete,
            long damagedJournalLines,
            Optional<Path> backup,
            List<Path> damagedBackups) {

        public boolean isSound() {
            return lostPhotos.isEmpty() && journalComplete && damagedJournalLines == 0 && damagedBackups.isEmpty();
        }
    }

    /// Reads everything; slow.
    public Report run() {
        PackContent content = PackContent.ofNotebook(database);
        List<String> repaired = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        int intact = 0;
        for (Original original : content.of(Original.class)) {
            if (originals.isIntact(original)) {
                intact++;
            } else if (repair(original)) {
                repaired.add(original.fileName());
            } else {
                lost.add(original.fileName());
            }
        }
        JournalReader.Result journal = journal();
        List<Path> damaged = new ArrayList<>();
        Optional<Path> newest = newestSound(damaged);
        return new Report(
                content.counts().values().stream().mapToInt(Integer::intValue).sum(),
                intact,
                repaired,
                lost,
                journal.lines() == database.lastSequence() && journal.lastSequence() == database.lastSequence(),
                journal.damaged(),
                newest,
                damaged);
    }

    private boolean repair(Original original) {
        return backups.mirrored(original)
                .filter(copy -> hasHash(copy, original.sha256()))
                .map(originals::add)
                .isPresent();
    }

    private static boolean hasHash(Path file, String sha256) {
        try {
            return Sha256.of(file).equals(sha256);
        } catch (IOException _) {
            return false;
        }
    }

    private JournalReader.Result journal() {
        try {
            return JournalReader.read(database.folder().journal(), 0, _ -> {});
        } catch (IOException e) {
            throw new Problem(
                    e,
                    Problem.Kind.BAD_INPUT,
                    "problem.journal-unreadable",
                    database.folder().journal());
        }
    }

    private Optional<Path> newestSound(List<Path> damaged) {
        Optional<Path> newest = Optional.empty();
        for (Backups.Backup backup : Backups.list(backups.folder())) {
            try {
                backups.verify(backup.file());
                newest = newest.isPresent() ? newest : Optional.of(backup.file());
            } catch (Problem _) {
                damaged.add(backup.file());
            }
        }
        return newest;
    }
}
