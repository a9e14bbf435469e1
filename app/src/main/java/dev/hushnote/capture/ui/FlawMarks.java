package dev.hushnote.capture.ui;

import dev.hushnote.capture.slide.Flaw;
import dev.hushnote.capture.slide.PictureFlaws;
import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Work;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.Photos;
import dev.hushnote.photo.PictureFormat;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Looks at every photo that comes in, by the shutter, from a phone, dropped or out of a watched folder, and
/// tells what is wrong with it while it can still be taken again. That begins once it is stored, away from the
/// window's thread, one after the other: of many that came at once the last one first. Only JPEGs are looked
/// at. To be used on the window's thread.
public final class FlawMarks {

    private static final Set<String> COMING_IN = Set.of("photo.capture", "photo.phone", "photo.arrive");

    /// More is no picture that somebody just took.
    private static final long MOST_BYTES = 64L << 20;

    private static final long MOST_PIXELS = 200_000_000;

    private final Work work;
    private final Photos photos;
    private final OriginalFiles files;
    private final BiConsumer<UUID, Set<Flaw>> flawed;
    private final PictureFlaws flaws = new PictureFlaws();
    private final Deque<Photo> waiting = new ArrayDeque<>();
    private boolean looking;

    /// @param flawed told on the window's thread which photo has which flaws, at least one
    public FlawMarks(Shell shell, Photos photos, OriginalFiles files, BiConsumer<UUID, Set<Flaw>> flawed) {
        this.work = shell.work();
        this.photos = photos;
        this.files = files;
        this.flawed = flawed;
        shell.feed().observe(this::changed);
    }

    private void changed(Change change) {
        if (COMING_IN.contains(change.what())) {
            for (RowChange row : change.rows()) {
                if (row.former() == null && row.row() instanceof Photo photo) {
                    waiting.push(photo);
                }
            }
            lookOn();
        }
    }

    private void lookOn() {
        if (looking || waiting.isEmpty()) {
            return;
        }
        looking = true;
        Photo next = waiting.pop();
        work.read(() -> look(next), found -> {
            looking = false;
            if (!found.isEmpty()) {
                flawed.accept(next.id(), found);
            }
            lookOn();
        });
    }

    /// What cannot be read any more has no flaws.
    private Set<Flaw> look(Photo photo) {
        try {
            Original original = photos.originalOf(photo);
            return isLookedAt(original) ? flaws.of(Files.readAllBytes(files.fileOf(original))) : Set.of();
        } catch (IOException | Problem _) {
            return Set.of();
        }
    }

    private static boolean isLookedAt(Original original) {
        return original.format() == PictureFormat.JPEG
                && original.bytes() <= MOST_BYTES
                && (long) original.width() * original.height() <= MOST_PIXELS;
    }
}
