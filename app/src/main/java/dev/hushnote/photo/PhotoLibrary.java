package dev.hushnote.photo;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes files in as originals and makes photos of them.
public final class PhotoLibrary {

    private final OriginalFiles files;
    private final Renditions renditions;
    private final Photos photos;

    public PhotoLibrary(OriginalFiles files, Renditions renditions, Photos photos) {
        this.files = files;
        this.renditions = renditions;
        this.photos = photos;
    }

    /// A file taken in, before anything is said of it in the database.
    ///
    /// @param original what the database will say; not stored yet unless it was there
    /// @param metadata what the file says of itself
    public record TakenIn(Original original, PhotoMetadata metadata) {}

    /// Copies a file into the notebook and looks at it: reads its metadata and tries to decode it. Slow; never
    /// call it on the writer's thread.
    ///
    /// @throws dev.hushnote.text.Problem when the file cannot be read or stored
    public TakenIn takeIn(Path source) {
        OriginalFiles.Stored stored = files.add(source);
        PhotoMetadata metadata = PhotoMetadata.read(stored.file());
        UUID id = Original.idOf(stored.sha256());
        Original original = photos.original(id).orElseGet(() -> look(id, source, stored, metadata));
        return new TakenIn(original, metadata);
    }

    /// Stores a frame of our own as a file of the notebook without decoding it: its size is read from the
    /// header, and it is taken to be showable until [#isShowable] says otherwise.
    ///
    /// @throws dev.hushnote.text.Problem when it cannot be stored
    public TakenIn takeInFrame(byte[] frame, String device) {
        OriginalFiles.Stored stored = files.add(frame);
        UUID id = Original.idOf(stored.sha256());
        PictureHeader header = PictureHeader.read(frame);
        Original original = photos.original(id)
                .orElseGet(() -> new Original(
                        id,
                        stored.sha256(),
                        stored.bytes(),
                        stored.format(),
                        "frame." + stored.format().extension(),
                        header.width(),
                        header.height(),
                        Orientation.UPRIGHT,
                        stored.format() != PictureFormat.OTHER,
                        Stamp.NEW));
        return new TakenIn(original, new PhotoMetadata(null, null, device, Orientation.UPRIGHT));
    }

    /// Whether an original can be shown, found out by making its thumbnail. Slow.
    public boolean isShowable(Original original) {
        return isDecodable(original);
    }

    /// Remembers within a mutation of the caller's that an original cannot be shown.
    public Original markUndecodable(Edit edit, UUID original) {
        return edit.put(photos.original(original).orElseThrow().undecodable());
    }

    /// Stores a photo, and its original where that is new, within a mutation of the caller's.
    public Photo store(
            Edit edit,
            UUID conference,
            TakenIn file,
            Instant takenAt,
            @Nullable String caption,
            @Nullable String alt,
            Visibility visibility) {
        return store(edit, edit.newId(), conference, file, takenAt, caption, alt, visibility);
    }

    /// Stores a photo under an id that it was given elsewhere, and its original where that is new, within a mutation of
    /// the caller's.
    public Photo store(
            Edit edit,
            UUID id,
            UUID conference,
            TakenIn file,
            Instant takenAt,
            @Nullable String caption,
            @Nullable String alt,
            Visibility visibility) {
        if (photos.original(file.original().id()).isEmpty()) {
            edit.put(file.original());
        }
        return edit.put(new Photo(
                id,
                conference,
                file.original().id(),
                takenAt,
                file.metadata().device(),
                caption,
                alt,
                visibility,
                Stamp.NEW));
    }

    private Original look(UUID id, Path source, OriginalFiles.Stored stored, PhotoMetadata metadata) {
        Picture.Size size = size(stored);
        Original untried = new Original(
                id,
                stored.sha256(),
                stored.bytes(),
                stored.format(),
                source.getFileName().toString(),
                size.width(),
                size.height(),
                metadata.orientation(),
                true,
                Stamp.NEW);
        return isDecodable(untried) ? untried : untried.undecodable();
    }

    private static Picture.Size size(OriginalFiles.Stored stored) {
        try {
            return stored.format() == PictureFormat.OTHER ? new Picture.Size(0, 0) : Picture.size(stored.file());
        } catch (IOException _) {
            return new Picture.Size(0, 0);
        }
    }

    /// Making the thumbnail is the test: it will be wanted anyway.
    private boolean isDecodable(Original original) {
        if (original.format() == PictureFormat.OTHER) {
            return false;
        }
        try {
            renditions.thumbnail(original);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
