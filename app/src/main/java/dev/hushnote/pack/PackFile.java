package dev.hushnote.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// Tells packs from other files.
public final class PackFile {

    private static final String EXTENSION = ".hushnote";

    private PackFile() {}

    /// Whether a file is a pack, or bears its name: a damaged pack is one too. Reads the file's contents list only.
    public static boolean isPack(Path file) {
        if (file.toString().endsWith(EXTENSION)) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(PackInfo.NAME) != null;
        } catch (IOException _) {
            return false;
        }
    }
}
