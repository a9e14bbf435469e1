package dev.hushnote.pack;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.RowJson;
import dev.hushnote.notebook.FileTrees;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.photo.PictureFormat;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Makes a notebook out of a backup, a pack or a journal. Always in a new place: never over the only copy.
public final class Restore {

    private final Function<NotebookFolder, NotebookDatabase.Opening> openings;

    /// @param openings how a notebook in a folder is opened
    public Restore(Function<NotebookFolder, NotebookDatabase.Opening> openings) {
        this.openings = openings;
    }

    /// What was restored.
    ///
    /// @param folder the new notebook
    /// @param rows number of rows
    /// @param photos number of originals
    /// @param missingPhotos names of originals that were found nowhere
    public record Result(Path folder, int rows, int photos, List<String> missingPhotos) {}

    /// Restores a backup or a whole-notebook pack.
    ///
    /// @param target a folder that is empty or does not exist
    /// @throws Problem when the file is refused or the target cannot be used; then the target is as it was
    public Result fromFile(Path file, Path target) {
        return inPlace(target, folder -> {
            NotebookDatabase.Opening opening = openings.apply(folder);
            try (PackReader reader = PackReader.open(file, opening.tables(), new RowJson())) {
                PackContent content = reader.content();
                OriginalFiles originals = new OriginalFiles(folder.photos(), opening.freeSpace());
                UUID id = reader.info().notebook();
                try (NotebookDatabase database = NotebookDatabase.create(opening, id)) {
                    List<String> missing = photos(reader, content, file, originals);
                    fill(database, content);
                    return result(target, content, missing);
                }
            }
        });
    }

    /// Rebuilds a notebook from its journal and originals alone.
    ///
    /// @param source the notebook whose database is lost
    public Result fromJournal(NotebookFolder source, Path target) {
        return inPlace(target, folder -> {
            FileTrees.copy(source.journal(), folder.journal());
            FileTrees.copy(source.photos(), folder.photos());
            try (NotebookDatabase database = NotebookDatabase.rebuild(openings.apply(folder))) {
                PackContent content = PackContent.ofNotebook(database);
                OriginalFiles originals = new OriginalFiles(
                        folder.photos(), openings.apply(folder).freeSpace());
                List<String> missing = content.of(Original.class).stream()
                        .filter(original -> !originals.isIntact(original))
                        .map(Original::fileName)
                        .toList();
                return result(target, content, missing);
            }
        });
    }

    private Result inPlace(Path target, Function<NotebookFolder, Result> making) {
        new NotebookFolder(target).requireEmptyOrMissing();
        Path absolute = target.toAbsolutePath().normalize();
        Path building = absolute.resolveSibling("." + absolute.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            Result result = making.apply(new NotebookFolder(building));
            Files.deleteIfExists(absolute);
            Files.move(building, absolute);
            return result;
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", target);
        } finally {
            FileTrees.delete(building);
        }
    }

    private static void fill(NotebookDatabase database, PackContent content) {
        database.ledger().write("pack.restore", edit -> {
            content.rows().values().forEach(rows -> rows.forEach(edit::adopt));
            content.revisions().forEach(edit::keep);
            return content;
        });
    }

    private static List<String> photos(PackReader reader, PackContent content, Path file, OriginalFiles originals) {
        return content.of(Original.class).stream()
                .filter(original -> !photo(reader, original, file, originals))
                .map(Original::fileName)
                .toList();
    }

    private static boolean photo(PackReader reader, Original original, Path file, OriginalFiles originals) {
        Optional<Path> beside = Backups.mirrored(file, original).filter(Files::isRegularFile);
        try {
            if (!reader.hasPhoto(original)) {
                return beside.isPresent()
                        && originals.add(beside.get()).sha256().equals(original.sha256());
            }
            reader.storePhoto(original, originals);
            return true;
        } catch (IOException e) {
            throw Problem.cannotWrite(
                    e, "problem.cannot-write", originals.file(original.sha256(), PictureFormat.OTHER));
        }
    }

    private static Result result(Path target, PackContent content, List<String> missing) {
        int rows =
                content.counts().values().stream().mapToInt(Integer::intValue).sum();
        int photos = content.of(Original.class).size() - missing.size();
        return new Result(target.toAbsolutePath().normalize(), rows, photos, missing);
    }
}
