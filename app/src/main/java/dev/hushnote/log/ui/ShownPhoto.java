package dev.hushnote.log.ui;

import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;
import java.util.List;

/// A photo together with the file it shows.
///
/// @param remarks keys of what is wrong with it, said once after it was taken
public record ShownPhoto(Photo photo, Original original, List<String> remarks) {

    public ShownPhoto {
        remarks = List.copyOf(remarks);
    }

    public ShownPhoto(Photo photo, Original original) {
        this(photo, original, List.of());
    }

    ShownPhoto remarked(List<String> keys) {
        return new ShownPhoto(photo, original, keys);
    }
}
