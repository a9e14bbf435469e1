package dev.hushnote.database;

import dev.hushnote.change.Change;
import dev.hushnote.change.Changes;
import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.journal.Journal;
import dev.hushnote.journal.JournalLine;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.notebook.Presence;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Runs every mutation of a notebook on one thread and acknowledges it when it is on the disk.
///
/// Order of one mutation: the work's SQL, the journal line (synced), the commit, `CHECKPOINT SYNC`, a look whether
/// the files are still there, the acknowledgement. The thread is never interrupted: an interrupt inside H2 closes
/// the database for everybody.
final class Writer implements Ledger, Changes {

    private final Jdbi jdbi;
    private final Tables tables;
    private final Revisions revisions;
    private final RowJson json;
    private final Journal journal;
    private final NotebookFolder folder;
    private final FreeSpace freeSpace;
    private final Presence presence;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final NotebookRow notebook;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("notebook-writer").daemon().factory());
    private @Nullable Path watchedJournal;
    private final Observers observers = new Observers();
    private NotebookRow.@Nullable Content last;
    private @Nullable Change committed;
    private boolean broken;

    Writer(Jdbi jdbi, Tables tables, Revisions revisions, RowJson json, Journal journal, WriterSettings settings) {
        this.jdbi = jdbi;
        this.tables = tables;
        this.revisions = revisions;
        this.json = json;
        this.journal = journal;
        this.folder = settings.folder();
        this.freeSpace = settings.freeSpace();
        this.clock = settings.clock();
        this.ids = settings.ids();
        this.presence = new Presence(folder.root());
        this.notebook = new NotebookRow(jdbi);
    }

    @Override
    public <T> CompletableFuture<T> submit(String what, Function<Edit, T> work) {
        return CompletableFuture.supplyAsync(() -> mutate(what, work), thread);
    }

    @Override
    public <T> T write(String what, Function<Edit, T> work) {
        try {
            return submit(what, work).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public Subscription observe(Consumer<Change> observer) {
        return observers.add(observer);
    }

    /// From now on a mutation is only acknowledged while the database file is where it was.
    void watchDatabase() {
        presence.add(folder.databaseFile());
    }

    /// @throws Problem when the notebook's files are not where they were
    void requirePresence() {
        presence.require();
    }

    /// Waits for the mutations that were submitted, then takes no more.
    void close() {
        CompletableFuture.runAsync(() -> {}, thread).join();
        thread.shutdown();
    }

    private <T> T mutate(String what, Function<Edit, T> work) {
        if (broken) {
            throw Problem.cannotWrite(null, "problem.cannot-write", folder.root());
        }
        try {
            freeSpace.require(folder.root(), 0);
            presence.require();
            T result = jdbi.withHandle(handle -> transact(handle, what, work));
            presence.require();
            return result;
        } catch (RuntimeException e) {
            throw WriteFailures.explain(e, folder.root());
        } finally {
            announce();
        }
    }

    /// Observers hear of every commit, also of one whose last sync failed: it is in the notebook.
    private void announce() {
        Change change = committed;
        committed = null;
        if (change != null) {
            observers.tell(change);
        }
    }

    private <T> T transact(Handle handle, String what, Function<Edit, T> work) {
        handle.begin();
        Journal.@Nullable Retraction retraction = null;
        T result;
        try {
            NotebookRow.Content before = last == null ? notebook.read(handle) : last;
            SqlEdit edit = new SqlEdit(handle, tables, revisions, before.id(), after(before.lastChangedAt()), ids);
            result = work.apply(edit);
            if (edit.isEmpty()) {
                handle.rollback();
                return result;
            }
            long sequence = before.lastSequence() + 1;
            notebook.update(handle, sequence, edit.now());
            NotebookRow.Content after = new NotebookRow.Content(before.id(), sequence, edit.now());
            retraction = append(sequence, edit.record(what));
            handle.commit();
            last = after;
            committed = edit.change(what);
        } catch (RuntimeException e) {
            takeBack(handle, retraction, e);
            throw e;
        }
        checkpoint(handle);
        return result;
    }

    /// Strictly after every earlier mutation, even when the clock was set back.
    private Instant after(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private Journal.Retraction append(long sequence, MutationRecord mutation) {
        String object = json.write(mutation);
        try {
            Journal.Retraction retraction =
                    journal.append(new JournalLine(sequence, object.substring(1, object.length() - 1)));
            watchJournal();
            return retraction;
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder.root());
        }
    }

    private void watchJournal() {
        Path file = journal.file();
        if (file != null && !file.equals(watchedJournal)) {
            presence.add(file);
            watchedJournal = file;
        }
    }

    /// Only `CHECKPOINT SYNC` makes H2 call fsync; without it a commit survives a crash but not a power cut.
    private void checkpoint(Handle handle) {
        try {
            handle.execute("CHECKPOINT SYNC");
        } catch (RuntimeException e) {
            broken = true;
            throw Problem.cannotWrite(e, "problem.not-synced", folder.root());
        }
    }

    private void takeBack(Handle handle, Journal.@Nullable Retraction retraction, RuntimeException failure) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            broken = true;
            failure.addSuppressed(e);
        }
        if (retraction == null) {
            return;
        }
        try {
            retraction.run();
        } catch (IOException e) {
            broken = true;
            failure.addSuppressed(e);
        }
    }
}
