package dev.hushnote.pack;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.database.RowJson;
import dev.hushnote.database.Table;
import dev.hushnote.database.Tables;
import dev.hushnote.notebook.Sha256;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.text.Problem;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a pack and believes nothing it says: names must be those a pack has, sizes and hashes must be right, and
/// no more is unpacked than was announced.
final class PackReader implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("pack\\.json|revisions\\.jsonl|rows/[a-z_]{1,32}\\.jsonl"
            + "|logs/[a-z0-9-]{1,120}\\.md|photos/[0-9a-f]{2}/[0-9a-f]{64}\\.(jpg|png|bin)");
    private static final int MOST_MEMBERS = 200_000;
    private static final long MOST_TEXT = 128L << 20;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final Tables tables;
    private final RowJson json;
    private final PackInfo info;
    private final Map<String, PackInfo.Member> members = new LinkedHashMap<>();

    private PackReader(Path file, ZipFile zip, Tables tables, RowJson json) throws IOException {
        this.file = file;
        this.zip = zip;
        this.tables = tables;
        this.json = json;
        requireNames();
        this.info = readInfo();
        info.files().forEach(member -> members.put(member.path(), member));
        requireSameMembers();
    }

    /// Opens a pack and checks every byte of it.
    ///
    /// @throws Problem when it is no pack, damaged, hostile or made by a newer program
    static PackReader open(Path file, Tables tables, RowJson json) {
        if (!Files.isRegularFile(file)) {
            throw Problem.notFound("problem.no-file", file);
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                PackReader reader = new PackReader(file, zip, tables, json);
                reader.verify();
                return reader;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.pack-damaged", file);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }

    PackInfo info() {
        return info;
    }

    /// All rows and revisions.
    PackContent content() {
        try {
            info.rows().keySet().forEach(tables::named);
            Map<String, List<Row<?>>> rows = new LinkedHashMap<>();
            for (Table<?> table : tables.inOrder()) {
                List<Row<?>> ofKind = new ArrayList<>();
                String path = "rows/" + table.kind() + ".jsonl";
                if (members.containsKey(path)) {
                    eachLine(path, line -> ofKind.add(json.read(line, table.type())));
                }
                rows.put(table.kind(), ofKind);
            }
            List<Revision> revisions = new ArrayList<>();
            eachLine("revisions.jsonl", line -> revisions.add(readable(json.read(line, Revision.class))));
            return new PackContent(rows, revisions);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.pack-damaged", file);
        }
    }

    /// Stores an original of the pack among a notebook's.
    ///
    /// @throws Problem when the pack lacks it, or holds other bytes under its name
    /// @throws IOException when it cannot be written
    OriginalFiles.Stored storePhoto(Original original, OriginalFiles originals) throws IOException {
        Path temporary = Files.createTempFile("hushnote-", ".part");
        try {
            copyPhoto(original, temporary);
            if (!Sha256.of(temporary).equals(original.sha256())) {
                throw lacks(original);
            }
            return originals.add(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void copyPhoto(Original original, Path target) throws IOException {
        PackInfo.Member member = members.get(PackWriter.photoPath(original));
        if (member == null) {
            throw lacks(original);
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            read(member, out);
        }
    }

    private Problem lacks(Original original) {
        return Problem.badInput("problem.pack-photo-missing", file, original.fileName());
    }

    boolean hasPhoto(Original original) {
        return members.containsKey(PackWriter.photoPath(original));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }

    private void requireNames() {
        if (zip.size() > MOST_MEMBERS) {
            throw refused("problem.pack-too-large");
        }
        Set<String> names = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!NAME.matcher(name).matches() || !names.add(name)) {
                throw Problem.badInput("problem.pack-name", file, name);
            }
        });
    }

    private PackInfo readInfo() throws IOException {
        ZipEntry entry = zip.getEntry(PackInfo.NAME);
        if (entry == null) {
            throw refused("problem.not-a-pack");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(entry, bytes, MOST_TEXT);
        JsonNode read = json.tree(bytes.toString(StandardCharsets.UTF_8));
        if (!read.path("format").asString("").equals(PackInfo.FORMAT)) {
            throw refused("problem.not-a-pack");
        }
        int version = read.path("version").asInt(0);
        if (version > PackInfo.VERSION) {
            String program = read.path("program").asString("?");
            throw Problem.badInput("problem.newer-pack", file, program, version, PackInfo.VERSION);
        }
        return json.read(read, PackInfo.class);
    }

    private void requireSameMembers() {
        Set<String> present = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(present::add);
        present.remove(PackInfo.NAME);
        if (!present.equals(members.keySet()) || members.size() != info.files().size()) {
            throw refused("problem.pack-damaged");
        }
    }

    private void verify() throws IOException {
        for (PackInfo.Member member : members.values()) {
            long most = member.path().startsWith("photos/") ? OriginalFiles.MOST_BYTES : MOST_TEXT;
            if (member.bytes() < 0 || member.bytes() > most) {
                throw refused("problem.pack-too-large");
            }
            read(member, OutputStream.nullOutputStream());
        }
    }

    private void read(PackInfo.Member member, OutputStream out) throws IOException {
        ZipEntry entry = zip.getEntry(member.path());
        MessageDigest digest = Sha256.digest();
        long bytes = copy(entry, new DigestOutputStream(out, digest), member.bytes());
        if (bytes != member.bytes() || !Sha256.hex(digest.digest()).equals(member.sha256())) {
            throw refused("problem.pack-damaged");
        }
    }

    private long copy(ZipEntry entry, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                copied += count;
                if (copied > most) {
                    throw refused("problem.pack-too-large");
                }
                out.write(buffer, 0, count);
            }
        } catch (ZipException | EOFException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.pack-damaged", file);
        }
        return copied;
    }

    private void eachLine(String path, Consumer<String> action) throws IOException {
        PackInfo.@Nullable Member member = members.get(path);
        if (member == null) {
            return;
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(path)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                action.accept(line);
            }
        }
    }

    /// A revision is only taken when its content is a row of its kind, with its id and stamp.
    private Revision readable(Revision revision) {
        Row<?> row = json.read(revision.content(), tables.named(revision.kind()).type());
        if (!row.id().equals(revision.row()) || !row.stamp().equals(revision.stamp())) {
            throw refused("problem.pack-damaged");
        }
        return revision;
    }

    private Problem refused(String key) {
        return Problem.badInput(key, file);
    }
}
