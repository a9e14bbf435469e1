package dev.hushnote.log.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Work;
import dev.hushnote.desktop.kit.Differences;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.Photos;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The log of the session in view, kept up with whatever is stored: typed here, shot, dropped or undone.
public final class LogViewModel {

    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::position)
            .thenComparing(Entry::committedAt)
            .thenComparing(Entry::id);

    private final Work work;
    private final Entries entries;
    private final Photos photos;
    private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ZoneId> zone = new ReadOnlyObjectWrapper<>(ZoneId.systemDefault());
    private List<Entry> log = new ArrayList<>();
    private Map<UUID, ShownPhoto> shown = new HashMap<>();
    private final Map<UUID, List<String>> remarks = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable UUID> heard = new ReadOnlyObjectWrapper<>();
    private Map<UUID, Duration> heardWhile = Map.of();
    private @Nullable ShownPhoto lastPhoto;
    private boolean loading;

    public LogViewModel(Shell shell, Entries entries, Photos photos) {
        this.work = shell.work();
        this.entries = entries;
        this.photos = photos;
        shell.feed().observe(this::changed);
    }

    public ObservableList<LogRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// The zone that times are shown in.
    public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /// The last entry that can be edited as text.
    public Optional<Entry> lastLine() {
        return log.reversed().stream().filter(entry -> entry.photoId() == null).findFirst();
    }

    /// The photo that was taken last of those that stand in this log.
    public Optional<ShownPhoto> lastPhoto() {
        return Optional.ofNullable(lastPhoto);
    }

    public List<Entry> log() {
        return List.copyOf(log);
    }

    /// Shows a session's log; null shows none.
    public void show(@Nullable Session wanted, ZoneId zoneOfConference) {
        Session before = session.get();
        boolean same = wanted != null && before != null && wanted.id().equals(before.id());
        zone.set(zoneOfConference);
        session.set(wanted);
        if (same) {
            regroup();
            return;
        }
        log = new ArrayList<>();
        shown = new HashMap<>();
        lastPhoto = null;
        rows.clear();
        if (wanted != null) {
            load(wanted);
        }
    }

    private record Loaded(List<Entry> log, Map<UUID, ShownPhoto> shown) {}

    private void load(Session wanted) {
        loading = true;
        work.read(() -> read(wanted), loaded -> {
            if (shows(wanted.id())) {
                loading = false;
                log = new ArrayList<>(loaded.log);
                shown = new HashMap<>(loaded.shown);
                shown.replaceAll((id, photo) -> photo.remarked(remarksOf(id)));
                regroup();
            }
        });
    }

    private Loaded read(Session wanted) {
        List<Entry> read = entries.of(wanted.id());
        Map<UUID, ShownPhoto> pictures = read.stream()
                .map(Entry::photoId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> photos.find(id).stream())
                .collect(Collectors.toMap(
                        Photo::id, photo -> new ShownPhoto(photo, photos.originalOf(photo)), (one, _) -> one));
        return new Loaded(read, pictures);
    }

    /// Whether a photo stands in this log.
    public boolean shows(Photo photo) {
        return log.stream().anyMatch(entry -> photo.id().equals(entry.photoId()));
    }

    private boolean shows(UUID id) {
        Session now = session.get();
        return now != null && now.id().equals(id);
    }

    private void changed(Change change) {
        Session now = session.get();
        if (now == null) {
            return;
        }
        boolean touched = false;
        for (RowChange row : change.rows()) {
            touched |= switch (row.row()) {
                case Entry entry -> take(entry, now.id());
                case Photo photo -> take(photo);
                default -> false;
            };
        }
        if (touched && loading) {
            load(now);
        } else if (touched) {
            regroup();
        }
    }

    private boolean take(Entry entry, UUID sessionId) {
        boolean was = log.removeIf(known -> known.id().equals(entry.id()));
        boolean belongs = entry.sessionId().equals(sessionId) && !entry.inTrash();
        if (belongs) {
            insert(entry);
            readPhoto(entry);
        }
        return was || belongs;
    }

    private void insert(Entry entry) {
        int place = log.size();
        while (place > 0 && ORDER.compare(log.get(place - 1), entry) > 0) {
            place--;
        }
        log.add(place, entry);
    }

    private void readPhoto(Entry entry) {
        UUID id = entry.photoId();
        if (id == null || shown.containsKey(id)) {
            return;
        }
        work.read(() -> photos.find(id).map(photo -> new ShownPhoto(photo, photos.originalOf(photo))), found -> {
            if (found.isPresent() && shows(entry.sessionId())) {
                shown.put(id, found.get().remarked(remarksOf(id)));
                regroup();
            }
        });
    }

    private boolean take(Photo photo) {
        ShownPhoto known = shown.get(photo.id());
        if (known != null) {
            shown.put(photo.id(), new ShownPhoto(photo, known.original(), known.remarks()));
        }
        return known != null;
    }

    /// The entry that is being heard in a recording; null for none.
    public ReadOnlyObjectProperty<@Nullable UUID> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /// @param entry the one that is being heard in a recording; null for none
    public void hear(@Nullable UUID entry) {
        heard.set(entry);
    }

    /// Says beside lines which second of a recording was heard when they were written.
    public void heardWhile(Map<UUID, Duration> positions) {
        if (!positions.equals(heardWhile)) {
            heardWhile = Map.copyOf(positions);
            regroup();
        }
    }

    /// Says beside a photo what is wrong with it, until the window is closed.
    ///
    /// @param keys of the words
    public void remark(UUID photo, List<String> keys) {
        remarks.put(photo, List.copyOf(keys));
        ShownPhoto known = shown.get(photo);
        if (known != null) {
            shown.put(photo, known.remarked(keys));
            regroup();
        }
    }

    private List<String> remarksOf(UUID photo) {
        return remarks.getOrDefault(photo, List.of());
    }

    private void regroup() {
        lastPhoto = log.stream()
                .map(Entry::photoId)
                .filter(Objects::nonNull)
                .map(shown::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(photo -> photo.photo().takenAt()))
                .orElse(null);
        Differences.apply(rows, LogRows.of(log, shown, ends(), heardWhile));
    }

    private @Nullable Instant ends() {
        Session now = session.get();
        return now == null || now.slot().ends() == null
                ? null
                : now.slot().ends().atZone(zone.get()).toInstant();
    }
}
