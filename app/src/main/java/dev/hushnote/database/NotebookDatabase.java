package dev.hushnote.database;

import dev.hushnote.change.Changes;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Row;
import dev.hushnote.change.TimeOrderedIds;
import dev.hushnote.change.Trash;
import dev.hushnote.journal.Journal;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.Marker;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.notebook.NotebookLock;
import dev.hushnote.text.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/// An open notebook's database, journal and lock.
///
/// Reads go through [#jdbi()] from any thread; every change goes through [#ledger()].
public final class NotebookDatabase implements AutoCloseable {

    private final NotebookFolder folder;
    private final NotebookLock lock;
    private final Journal journal;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final Tables tables;
    private final Revisions revisions;
    private final RowJson json = new RowJson();
    private final Writer writer;
    private final Opening opening;
    private final Clock clock;
    private long openedAt = -1;

    private NotebookDatabase(Opening opening, NotebookLock lock, Journal journal, JdbcConnectionPool pool) {
        this.opening = opening;
        this.folder = opening.folder();
        this.clock = opening.clock();
        this.lock = lock;
        this.journal = journal;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.tables = opening.tables();
        this.revisions = new Revisions(jdbi, tables, json);
        this.writer = new Writer(
                jdbi,
                tables,
                revisions,
                json,
                journal,
                new WriterSettings(folder, opening.freeSpace(), clock, new TimeOrderedIds(clock)));
    }

    /// How a notebook is opened.
    ///
    /// @param folder the notebook's folder
    /// @param tables every kind of row
    /// @param migrations the schema
    /// @param clock time of mutations and of journal files
    /// @param freeSpace what must stay free on the disk
    /// @param program version of the program, for the marker
    /// @param beforeMigration makes the copies that a migration must be preceded by
    /// @param fileSystem H2's file system prefix
    public record Opening(
            NotebookFolder folder,
            Tables tables,
            Migrations migrations,
            Clock clock,
            FreeSpace freeSpace,
            String program,
            MigrationBackup beforeMigration,
            String fileSystem) {

        public Opening(
                NotebookFolder folder, Tables tables, Clock clock, String program, MigrationBackup beforeMigration) {
            this(folder, tables, Migrations.BUNDLED, clock, FreeSpace.USUAL, program, beforeMigration, H2File.ASYNC);
        }
    }

    /// Copies a database before its schema is changed.
    @FunctionalInterface
    public interface MigrationBackup {

        /// @param database the database, open, with the old schema
        /// @param notebook the notebook's id
        void copy(Jdbi database, UUID notebook);
    }

    /// Opens the notebook, or makes a new one where there is none.
    ///
    /// @throws Problem of kind IN_USE when another process has it; of kind BAD_INPUT when it is damaged or newer
    ///     than the program, and then no byte of it was changed; of kind CANNOT_WRITE when the folder cannot be
    ///     written to
    public static NotebookDatabase open(Opening opening) {
        return open(opening, false, Optional.empty());
    }

    /// Makes the database of a folder that has a journal and none.
    public static NotebookDatabase rebuild(Opening opening) {
        return open(opening, true, Optional.empty());
    }

    /// Makes a new notebook with a given id, in a folder that holds none.
    public static NotebookDatabase create(Opening opening, UUID notebook) {
        return open(opening, false, Optional.of(notebook));
    }

    private static NotebookDatabase open(Opening opening, boolean rebuild, Optional<UUID> newId) {
        NotebookFolder folder = opening.folder();
        folder.create();
        NotebookLock lock = NotebookLock.acquire(folder);
        try {
            H2File file = new H2File(folder, opening.fileSystem());
            Optional<Marker> marker = rebuild ? Optional.empty() : Marker.read(folder);
            Soundness soundness = new Soundness(opening.migrations(), opening.program());
            Optional<H2File.Identity> identity = soundness.check(file, marker, rebuild);
            Journal journal = Journal.open(folder.journal(), opening.clock());
            soundness.checkJournal(folder, journal.lastSequence(), marker, identity, rebuild);
            JdbcConnectionPool pool = JdbcConnectionPool.create(file.url(), "", "");
            NotebookDatabase database = new NotebookDatabase(opening, lock, journal, pool);
            try {
                database.prepare(identity, newId, rebuild);
                return database;
            } catch (RuntimeException e) {
                database.closeQuietly(e);
                if (identity.isEmpty()) {
                    file.deleteHalfMade(e);
                }
                throw WriteFailures.explain(e, folder.root());
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public Ledger ledger() {
        return writer;
    }

    /// Tells of every mutation from now on.
    public Changes changes() {
        return writer;
    }

    /// Every row of the notebook.
    public NotebookRows rows() {
        return NotebookRows.all(jdbi, tables, revisions);
    }

    /// Every row that belongs to one conference.
    public NotebookRows rowsOf(UUID conference) {
        return NotebookRows.ofConference(jdbi, tables, revisions, conference);
    }

    /// One row, in the trash or not.
    public Optional<? extends Row<?>> row(Table<?> table, UUID id) {
        return NotebookRows.find(jdbi, table, id);
    }

    public Tables tables() {
        return tables;
    }

    public Revisions revisions() {
        return revisions;
    }

    public RowJson json() {
        return json;
    }

    public Trash trash() {
        return new SqlTrash(jdbi, tables, writer);
    }

    public NotebookFolder folder() {
        return folder;
    }

    public UUID notebookId() {
        return new NotebookRow(jdbi).read().id();
    }

    /// Number of the last committed mutation.
    public long lastSequence() {
        return new NotebookRow(jdbi).read().lastSequence();
    }

    /// Waits for what was submitted, closes the database and writes the marker.
    @Override
    public void close() {
        writer.close();
        try {
            Marker marker = marker();
            shutDown();
            writer.requirePresence();
            if (marker.sequence() != openedAt) {
                marker.write(folder);
            }
        } catch (RuntimeException e) {
            throw WriteFailures.explain(e, folder.root());
        } finally {
            journal.close();
            lock.close();
        }
    }

    /// A notebook that is only read needs no room: it opens on a full disk.
    private void prepare(Optional<H2File.Identity> identity, Optional<UUID> newId, boolean rebuild) {
        RollForward rollForward = new RollForward(jdbi, tables, revisions, json);
        if (identity.isEmpty()) {
            opening.freeSpace().require(folder.root(), 0);
            opening.migrations().run(pool);
            new NotebookRow(jdbi)
                    .insert(rebuild ? rollForward.notebookOf(folder) : newId.orElseGet(new TimeOrderedIds(clock)));
            marker().write(folder);
        } else if (identity.get().schema() < opening.migrations().newest()) {
            opening.freeSpace().require(folder.root(), 0);
            opening.beforeMigration().copy(jdbi, identity.get().notebook());
            opening.migrations().run(pool);
        }
        openedAt = lastSequence();
        if (journal.lastSequence() > openedAt) {
            rollForward.run(folder);
        }
        writer.watchDatabase();
    }

    private Marker marker() {
        NotebookRow.Content content = new NotebookRow(jdbi).read();
        return new Marker(
                opening.migrations().newest(),
                opening.program(),
                content.id(),
                content.lastSequence(),
                jdbi.withHandle(tables::counts),
                clock.instant());
    }

    /// A plain SHUTDOWN: neither compact nor defrag, both have lost data in the past.
    private void shutDown() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder.root());
        } finally {
            pool.dispose();
        }
    }

    private void closeQuietly(RuntimeException failure) {
        try {
            writer.close();
            shutDown();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        } finally {
            journal.close();
        }
    }
}
