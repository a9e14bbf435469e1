package dev.hushnote.notebook;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where things lie inside a notebook's folder.
///
/// @param root absolute path of the folder
public record NotebookFolder(Path root) {

    private static final String DATABASE = "notebook.mv.db";

    public NotebookFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path databaseFile() {
        return root.resolve(DATABASE);
    }

    public Path photos() {
        return root.resolve("photos");
    }

    public Path journal() {
        return root.resolve("journal");
    }

    /// What stands half-typed in the composers.
    public Path drafts() {
        return root.resolve("drafts");
    }

    /// May be deleted at any time.
    public Path cache() {
        return root.resolve("cache");
    }

    Path marker() {
        return root.resolve("notebook.json");
    }

    Path lockFile() {
        return root.resolve("notebook.lock");
    }

    /// Whether something of a notebook is here: a database, a marker or a journal.
    public boolean holdsNotebook() {
        return Files.exists(databaseFile()) || Files.exists(marker()) || Files.exists(journal());
    }

    /// Makes the folder and its parents when they are missing.
    ///
    /// @throws Problem when it is a file, cannot be made, or has a path that the database cannot take
    public void create() {
        if (root.toString().indexOf(';') >= 0) {
            throw Problem.badInput("problem.folder-semicolon", root);
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw Problem.badInput("problem.not-a-folder", root);
        }
        try {
            Files.createDirectories(photos());
            Files.createDirectories(journal());
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", root);
        }
    }

    /// @throws Problem when something is in the way: a file, or a folder with anything in it
    public void requireEmptyOrMissing() {
        if (Files.isRegularFile(root)) {
            throw Problem.badInput("problem.not-a-folder", root);
        }
        if (!Files.exists(root)) {
            return;
        }
        try (var children = Files.list(root)) {
            if (children.findAny().isPresent()) {
                throw Problem.badInput("problem.folder-not-empty", root);
            }
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", root);
        }
    }
}
