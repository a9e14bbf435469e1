package dev.hushnote.blog;

import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.notebook.Sha256;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The root of a blog, seen file by file.
record TargetFolder(Path root) {

    /// What becomes of one file, and what to remember of it.
    ///
    /// @param wanted what should be there, or null for a file that should go
    /// @param remembered what the post keeps of it, or nothing for a file that is ours no more
    record Comparison(
            ExportReport.FileChange change, @Nullable Rendered wanted, Optional<Post.GeneratedFile> remembered) {}

    /// Compares what should be there with what is.
    ///
    /// @param former the post as exported before
    List<Comparison> compare(List<Rendered> files, Optional<Post> former) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Rendered file : files) {
            comparisons.add(compare(file, former.flatMap(post -> post.file(file.path()))));
        }
        former.stream()
                .flatMap(post -> post.files().stream())
                .filter(old -> files.stream().noneMatch(file -> file.path().equals(old.path())))
                .flatMap(old -> stale(old).stream())
                .forEach(comparisons::add);
        return comparisons;
    }

    /// Writes or deletes a file as its comparison says.
    void apply(Comparison comparison) throws IOException {
        Path file = resolve(comparison.change().path());
        switch (comparison.change().state()) {
            case NEW, CHANGED -> {
                if (comparison.wanted() != null) {
                    DurableFiles.writeWhole(file, comparison.wanted().content());
                }
            }
            case REMOVED -> Files.deleteIfExists(file);
            case SAME, KEPT_EDITED, FOREIGN -> {}
        }
    }

    private Comparison compare(Rendered wanted, Optional<Post.GeneratedFile> ours) {
        Optional<String> present = hash(wanted.path());
        ExportReport.State state = state(wanted, ours, present);
        Post.GeneratedFile remembered = state == ExportReport.State.KEPT_EDITED
                ? ours.orElseThrow()
                : new Post.GeneratedFile(wanted.path(), wanted.sha256(), present.orElse(null), wanted.text());
        return new Comparison(
                new ExportReport.FileChange(wanted.path(), state, wanted.bytes()), wanted, Optional.of(remembered));
    }

    private static ExportReport.State state(
            Rendered wanted, Optional<Post.GeneratedFile> ours, Optional<String> present) {
        if (present.isEmpty()) {
            return ExportReport.State.NEW;
        }
        if (present.get().equals(wanted.sha256())) {
            return ExportReport.State.SAME;
        }
        if (ours.isEmpty()) {
            return ExportReport.State.FOREIGN;
        }
        return ours.get().isOurs(present.get()) ? ExportReport.State.CHANGED : ExportReport.State.KEPT_EDITED;
    }

    private Optional<Comparison> stale(Post.GeneratedFile old) {
        return hash(old.path()).map(present -> {
            boolean ours = old.isOurs(present);
            ExportReport.State state = ours ? ExportReport.State.REMOVED : ExportReport.State.KEPT_EDITED;
            return new Comparison(
                    new ExportReport.FileChange(old.path(), state, 0),
                    null,
                    ours ? Optional.empty() : Optional.of(old));
        });
    }

    private Optional<String> hash(String path) {
        Path file = resolve(path);
        try {
            return Files.exists(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", file);
        }
    }

    /// @throws Problem when the path leads out of the root, which no post of ours does
    private Path resolve(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw Problem.badInput("problem.path-outside", path);
        }
        return file;
    }
}
