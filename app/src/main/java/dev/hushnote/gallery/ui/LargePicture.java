package dev.hushnote.gallery.ui;

import dev.hushnote.photo.Original;
import dev.hushnote.photo.Renditions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import javafx.scene.image.Image;

/// An original as large as a window can use, upright, or why there is none.
sealed interface LargePicture {

    /// Long edge in px.
    int LONG_EDGE = 1600;

    record Shown(Image image) implements LargePicture {}

    /// The file is not where it was stored.
    record Missing() implements LargePicture {}

    /// The file is kept but nothing here can show it.
    record Undecodable() implements LargePicture {}

    /// Slow: decodes, unless the cache has it. Not to be called on the window's thread.
    static LargePicture load(Renditions renditions, Original original) {
        if (!original.decodable()) {
            return new Undecodable();
        }
        try (InputStream stream = Files.newInputStream(renditions.of(original, LONG_EDGE, Long.MAX_VALUE))) {
            Image image = new Image(stream);
            return image.isError() ? new Undecodable() : new Shown(image);
        } catch (FileNotFoundException | NoSuchFileException _) {
            return new Missing();
        } catch (IOException _) {
            return new Undecodable();
        }
    }
}
