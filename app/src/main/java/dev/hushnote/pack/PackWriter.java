package dev.hushnote.pack;

import dev.hushnote.change.Row;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.RowJson;
import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.notebook.Sha256;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a notebook, or one conference of it, as one zip file.
public final class PackWriter {

    private final NotebookDatabase database;
    private final OriginalFiles originals;
    private final Clock clock;
    private final String program;

    /// @param program version of the program
    public PackWriter(NotebookDatabase database, OriginalFiles originals, Clock clock, String program) {
        this.database = database;
        this.originals = originals;
        this.clock = clock;
        this.program = program;
    }

    /// Writes everything, photos too.
    ///
    /// @throws Problem when the file exists or cannot be written
    public void writeNotebook(Path file) {
        write(file, PackContent.ofNotebook(database), "notebook", true);
    }

    /// Writes one conference, photos too.
    ///
    /// @throws Problem when the file exists or cannot be written
    public void writeConference(Path file, UUID conference) {
        write(file, PackContent.ofConference(database, conference), "conference", true);
    }

    /// Writes everything but the photos, whose files the backup keeps beside it.
    void writeBackup(Path file) {
        write(file, PackContent.ofNotebook(database), "notebook", false);
    }

    private void write(Path file, PackContent content, String scope, boolean photos) {
        if (Files.exists(file)) {
            throw Problem.cannotWrite(null, "problem.file-exists", file);
        }
        try {
            DurableFiles.write(file, temporary -> {
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary))) {
                    write(new Members(zip), content, scope, photos);
                }
            });
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", file);
        }
    }

    private void write(Members members, PackContent content, String scope, boolean photos) throws IOException {
        RowJson json = database.json();
        for (Map.Entry<String, List<Row<?>>> kind : content.rows().entrySet()) {
            members.lines("rows/" + kind.getKey() + ".jsonl", kind.getValue(), json);
        }
        members.lines("revisions.jsonl", content.revisions(), json);
        for (Map.Entry<String, String> log : ReadableLogs.of(content).entrySet()) {
            members.text(log.getKey(), log.getValue());
        }
        if (photos) {
            for (Original original : content.of(Original.class)) {
                members.photo(original, originals.fileOf(original));
            }
        }
        members.text(
                PackInfo.NAME,
                json.write(new PackInfo(
                        PackInfo.FORMAT,
                        PackInfo.VERSION,
                        program,
                        database.notebookId(),
                        database.lastSequence(),
                        clock.instant(),
                        scope,
                        photos,
                        content.counts(),
                        members.written())));
    }

    /// Name of an original inside a pack.
    static String photoPath(Original original) {
        return "photos/" + original.sha256().substring(0, 2) + "/" + original.sha256() + "."
                + original.format().extension();
    }

    /// Writes members and keeps account of them.
    private static final class Members {

        private final ZipOutputStream zip;
        private final List<PackInfo.Member> written = new ArrayList<>();

        Members(ZipOutputStream zip) {
            this.zip = zip;
        }

        List<PackInfo.Member> written() {
            return written;
        }

        void lines(String path, List<?> values, RowJson json) throws IOException {
            StringBuilder lines = new StringBuilder();
            values.forEach(value -> lines.append(json.write(value)).append('\n'));
            text(path, lines.toString());
        }

        void text(String path, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            zip.putNextEntry(new ZipEntry(path));
            zip.write(bytes);
            zip.closeEntry();
            written.add(new PackInfo.Member(path, bytes.length, Sha256.of(bytes)));
        }

        /// Photos are compressed already; a missing one stops the pack: half a pack is no pack.
        void photo(Original original, Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                throw Problem.badInput("problem.original-missing", original.fileName());
            }
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(photoPath(original)));
            copy(file, zip);
            zip.closeEntry();
            written.add(new PackInfo.Member(photoPath(original), original.bytes(), original.sha256()));
        }

        private static void copy(Path file, OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }
}
