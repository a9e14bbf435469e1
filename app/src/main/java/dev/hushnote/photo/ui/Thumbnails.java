package dev.hushnote.photo.ui;

import dev.hushnote.photo.Original;
import dev.hushnote.photo.Renditions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Small pictures of originals, the last few hundred kept. To be asked on the window's thread; decodes on two of its
/// own, so that a contact sheet of thousands neither stalls the window nor takes the machine.
public final class Thumbnails implements AutoCloseable {

    private static final int KEPT = 240;
    private static final int THREADS = 2;

    private final Renditions renditions;
    private final Executor window;
    private final ExecutorService decoders = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("thumbnails-", 0).daemon().factory());
    private final Map<UUID, Optional<Image>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<UUID, List<Consumer<Optional<Image>>>> awaited = new HashMap<>();
    private volatile boolean closed;

    /// @param window runs things on the window's thread
    public Thumbnails(Renditions renditions, Executor window) {
        this.renditions = renditions;
        this.window = window;
    }

    /// Gives the small picture, at once when it is kept; nothing when the file is missing or cannot be shown.
    public void of(Original original, Consumer<Optional<Image>> shown) {
        Optional<Image> known = kept.get(original.id());
        if (known != null) {
            shown.accept(known);
            return;
        }
        if (closed) {
            return;
        }
        List<Consumer<Optional<Image>>> waiting = awaited.computeIfAbsent(original.id(), _ -> new ArrayList<>());
        waiting.add(shown);
        if (waiting.size() == 1) {
            decoders.execute(() -> decode(original));
        }
    }

    /// Looks again at the file the next time it is asked for.
    public void forget(UUID original) {
        kept.remove(original);
    }

    /// Drops what nobody waits for any more and waits for the two that are being made: afterwards nothing of the
    /// notebook is touched. Not to be called on the window's thread.
    @Override
    public void close() {
        closed = true;
        decoders.shutdown();
        boolean done = false;
        while (!done) {
            try {
                done = decoders.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                // Nobody interrupts on purpose; a picture takes no longer than it takes.
            }
        }
    }

    private void decode(Original original) {
        Optional<Image> image = load(original);
        window.execute(() -> {
            keep(original.id(), image);
            List<Consumer<Optional<Image>>> waiting = awaited.remove(original.id());
            if (waiting != null) {
                waiting.forEach(shown -> shown.accept(image));
            }
        });
    }

    private Optional<Image> load(Original original) {
        if (closed || !original.decodable()) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(renditions.thumbnail(original))) {
            Image image = new Image(stream);
            return image.isError() ? Optional.empty() : Optional.of(image);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void keep(UUID id, Optional<Image> image) {
        kept.put(id, image);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
