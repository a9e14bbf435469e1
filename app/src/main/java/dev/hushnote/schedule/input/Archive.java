package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A zip or gzip archive, unpacked in memory within limits; archives in it stay closed.
final class Archive {

    private final NamedBytes file;
    private long unpacked;

    Archive(NamedBytes file) {
        this.file = file;
    }

    static boolean isArchive(byte[] bytes) {
        return isZip(bytes) || isGzip(bytes);
    }

    /// The files in it, without folders and what is hidden.
    ///
    /// @throws Problem when it is damaged, an office document, or grows beyond all measure
    List<NamedBytes> files() {
        try {
            return isZip(file.bytes()) ? unzip() : List.of(new NamedBytes(file.name(), gunzip()));
        } catch (IOException | IllegalArgumentException exception) {
            throw new Problem(exception, Problem.Kind.BAD_INPUT, "problem.programme-archive-broken");
        }
    }

    private List<NamedBytes> unzip() throws IOException {
        List<NamedBytes> files = new ArrayList<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.ENTRIES) {
                    throw tooLarge();
                }
                refuseOffice(entry.getName());
                byte[] bytes = entry.isDirectory() ? new byte[0] : limited(zip);
                if (bytes.length > 0 && !isHidden(entry.getName()) && !isArchive(bytes)) {
                    files.add(new NamedBytes(entry.getName(), bytes));
                }
            }
        }
        if (entries == 0) {
            throw Problem.badInput("problem.programme-archive-broken");
        }
        return files;
    }

    private byte[] gunzip() throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            return limited(in);
        }
    }

    /// Stops as soon as a limit is passed, so that a bomb never unfolds.
    private byte[] limited(InputStream in) throws IOException {
        long room =
                Math.min(Math.max(Limits.GROWS_FREELY, (long) Limits.GROWTH * file.bytes().length), Limits.UNPACKED);
        int most = (int) Math.min(room - unpacked, NamedBytes.LIMIT);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge();
        }
        unpacked += bytes.length;
        return bytes;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
    }

    /// Also what a Mac puts beside every file.
    private static boolean isHidden(String name) {
        String path = "/" + name.replace('\\', '/');
        return path.contains("/.") || path.contains("/__MACOSX/");
    }

    private static void refuseOffice(String name) {
        if (name.equals("xl/workbook.xml") || name.equals("content.xml")) {
            throw Problem.badInput("problem.programme-spreadsheet");
        }
        if (name.equals("word/document.xml") || name.equals("ppt/presentation.xml")) {
            throw Problem.badInput("problem.programme-document");
        }
    }

    private static Problem tooLarge() {
        return Problem.badInput("problem.programme-archive-too-large");
    }
}
