package dev.hushnote.gallery.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.kit.Differences;
import dev.hushnote.gallery.ContactSheet;
import dev.hushnote.gallery.Gallery;
import dev.hushnote.gallery.Holdings;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.gallery.Unplaced;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The photos of the day or conference in view, in rows as wide as the view has room for; one of them chosen. Reads
/// and arranges away from the window's thread, and only while somebody looks. To be used on the window's thread.
public final class GalleryViewModel {

    private final Gallery gallery;
    private final ConferenceInView inView;
    private final LatestReading<Holdings> reading;
    private final LatestReading<Arranged> arranging;
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Unplaced> inbox = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Holdings> holdings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ContactSheet> sheet = new ReadOnlyObjectWrapper<>(ContactSheet.EMPTY);
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final IntegerProperty columns = new SimpleIntegerProperty(4);
    private final BooleanProperty inFront = new SimpleBooleanProperty();
    private @Nullable Holdings held;
    private boolean stale = true;

    private record Arranged(ContactSheet sheet, List<SheetRow> rows) {}

    public GalleryViewModel(Shell shell, Gallery gallery, ConferenceInView inView) {
        this.gallery = gallery;
        this.inView = inView;
        this.reading = new LatestReading<>(shell);
        this.arranging = new LatestReading<>(shell);
        shell.feed().observe(this::changed);
        inView.overviewProperty().subscribe(_ -> conferenceChanged());
        inView.dayProperty().subscribe(_ -> arrange());
        whole.subscribe(_ -> arrange());
        columns.subscribe(_ -> arrange());
        inFront.subscribe(_ -> readIfStale());
    }

    public ObservableList<SheetRow> rows() {
        return rows;
    }

    /// What waits for a place, by the time it was taken.
    public ObservableList<Unplaced> inbox() {
        return inbox;
    }

    /// Everything that was read last; null before the first reading and while there is no conference.
    public ReadOnlyObjectProperty<@Nullable Holdings> holdingsProperty() {
        return holdings.getReadOnlyProperty();
    }

    /// What is in view.
    public ReadOnlyObjectProperty<ContactSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The chosen photo; null only while none is in view.
    public ObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen;
    }

    /// Whether the whole conference is in view and not only its day.
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /// How many photos stand side by side; at least 1.
    public IntegerProperty columnsProperty() {
        return columns;
    }

    /// Whether somebody can see it; while nobody can, nothing is read.
    public BooleanProperty inFrontProperty() {
        return inFront;
    }

    public ConferenceInView inView() {
        return inView;
    }

    /// The chosen photo, as far as it is in view.
    public Optional<SheetPhoto> chosen() {
        return sheet.get().photos().stream()
                .filter(photo -> photo.id().equals(chosen.get()))
                .findFirst();
    }

    /// Goes to another photo.
    ///
    /// @return whether there was one
    boolean move(SheetStep step) {
        Optional<UUID> next = step.from(rows, chosen.get());
        next.ifPresent(chosen::set);
        return next.isPresent();
    }

    private void changed(Change change) {
        boolean touched = change.rows().stream().map(RowChange::row).anyMatch(GalleryViewModel::matters);
        if (touched) {
            stale = true;
            readIfStale();
        }
    }

    private static boolean matters(Object row) {
        return switch (row) {
            case Photo _, Original _, Session _, Conference _ -> true;
            case Entry entry -> entry.photoId() != null;
            default -> false;
        };
    }

    private void conferenceChanged() {
        UUID wanted = inView.conference().map(Conference::id).orElse(null);
        if (held != null && !held.conference().id().equals(wanted)) {
            forget();
        }
        stale = true;
        readIfStale();
    }

    private void readIfStale() {
        Optional<UUID> conference = inView.conference().map(Conference::id);
        if (!stale || !inFront.get() || conference.isEmpty()) {
            return;
        }
        stale = false;
        reading.read(() -> gallery.of(conference.get()), read -> {
            held = read;
            arrange();
        });
    }

    private void arrange() {
        Holdings shown = held;
        if (shown == null) {
            return;
        }
        LocalDate day = whole.get() ? null : inView.dayProperty().get();
        int wide = Math.max(1, columns.get());
        arranging.read(
                () -> {
                    ContactSheet arranged = shown.sheet(day);
                    return new Arranged(arranged, SheetRow.of(arranged, wide));
                },
                arranged -> show(shown, arranged));
    }

    private void forget() {
        held = null;
        holdings.set(null);
        sheet.set(ContactSheet.EMPTY);
        rows.clear();
        inbox.clear();
        chosen.set(null);
    }

    private void show(Holdings shown, Arranged arranged) {
        if (!shown.equals(held)) {
            return;
        }
        int place = placeOfChosen(sheet.get());
        sheet.set(arranged.sheet);
        Differences.apply(rows, arranged.rows);
        Differences.apply(inbox, shown.unplaced());
        keepChosen(place);
        holdings.set(shown);
    }

    private int placeOfChosen(ContactSheet shown) {
        return shown.photos().stream().map(SheetPhoto::id).toList().indexOf(chosen.get());
    }

    /// A chosen photo that went leaves the choice to the one that took its place.
    private void keepChosen(int placeBefore) {
        List<SheetPhoto> photos = sheet.get().photos();
        if (photos.isEmpty()) {
            chosen.set(null);
        } else if (placeOfChosen(sheet.get()) < 0) {
            chosen.set(photos.get(Math.clamp(placeBefore, 0, photos.size() - 1)).id());
        }
    }
}
