package dev.hushnote.log.store;

import dev.hushnote.log.Draft;
import dev.hushnote.log.Drafts;
import dev.hushnote.log.EntryKind;
import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as files, one per session, named after it. All are read once; what is no draft is set aside under another
/// name, so that it is neither lost nor in the way.
public final class DraftFiles implements Drafts {

    private static final System.Logger LOG = System.getLogger(DraftFiles.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENDING = ".json";
    private static final String HALF_WRITTEN = ".part";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final Map<UUID, Draft> drafts = new ConcurrentHashMap<>();

    /// Reads the drafts that are there.
    ///
    /// @param folder may be missing; it is made with the first draft
    public DraftFiles(Path folder) {
        this.folder = folder;
        files().forEach(this::open);
    }

    @Override
    public Optional<Draft> of(UUID session) {
        return Optional.ofNullable(drafts.get(session));
    }

    @Override
    public List<Draft> all() {
        return drafts.values().stream()
                .sorted(Comparator.comparing(Draft::begunAt).thenComparing(Draft::session))
                .toList();
    }

    @Override
    public synchronized void save(Draft draft) {
        if (draft.text().isEmpty() && draft.kind() == EntryKind.TEXT) {
            discard(draft.session());
            return;
        }
        if (draft.equals(drafts.get(draft.session()))) {
            return;
        }
        try {
            DurableFiles.write(file(draft.session()), JSON.writeValueAsBytes(draft));
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
        drafts.put(draft.session(), draft);
    }

    @Override
    public synchronized void discard(UUID session) {
        if (!drafts.containsKey(session)) {
            return;
        }
        try {
            Files.deleteIfExists(file(session));
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
        DurableFiles.syncFolder(folder);
        drafts.remove(session);
    }

    private Path file(UUID session) {
        return folder.resolve(session + ENDING);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the drafts cannot be read: " + folder, e);
            return List.of();
        }
    }

    private void open(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
            load(file);
        } else if (name.endsWith(HALF_WRITTEN)) {
            remove(file);
        }
    }

    /// A crash left it while the former draft stayed.
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a half-written draft cannot be removed: " + file, e);
        }
    }

    private void load(Path file) {
        try {
            Draft draft = JSON.readValue(Files.readAllBytes(file), Draft.class);
            if (draft == null || !file.equals(file(draft.session()))) {
                setAside(file, null);
            } else {
                drafts.put(draft.session(), draft);
            }
        } catch (IOException | JacksonException e) {
            setAside(file, e);
        }
    }

    private void setAside(Path file, @Nullable Exception cause) {
        Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + DAMAGED);
        LOG.log(System.Logger.Level.WARNING, "a damaged draft is kept as " + aside, cause);
        try {
            Files.move(file, aside);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a damaged draft cannot be renamed: " + file, e);
        }
    }
}
