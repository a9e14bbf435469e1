package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.EmptyState;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.gallery.ContactSheet;
import dev.hushnote.gallery.Holdings;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The Photos place: counts and size above, the sheet, the inbox beside it, and what to do while there is nothing.
final class GalleryView extends BorderPane {

    private static final double SMALLEST = 8;
    private static final double USUAL = 15;
    private static final double LARGEST = 34;

    private final GalleryViewModel model;
    private final Texts texts;
    private final SheetView sheet;
    private final InboxView inbox;
    private final Label counts = new Label();
    private final Label keys = new Label();
    private final Slider size = new Slider(SMALLEST, LARGEST, USUAL);
    private final EmptyState empty;
    private final EmptyState emptyDay;
    private final HBox header;

    private boolean focusWanted;

    /// @param bring brings picture files in
    GalleryView(GalleryViewModel model, Texts texts, SheetView sheet, InboxView inbox, Runnable bring) {
        this.model = model;
        this.texts = texts;
        this.sheet = sheet;
        this.inbox = inbox;
        this.empty = new EmptyState(
                Feather.IMAGE,
                texts.bind("photos.empty-title"),
                texts.bind("photos.empty"),
                EmptyState.step(texts.bind("photos.bring"), bring));
        Button all = new Button();
        all.textProperty().bind(texts.bind("photos.show-whole"));
        all.setOnAction(_ -> model.wholeProperty().set(true));
        this.emptyDay = new EmptyState(
                Feather.IMAGE, texts.bind("photos.empty-day-title"), texts.bind("photos.empty-day"), all);
        this.header = header();
        getStyleClass().add("gallery");
        keys.textProperty().bind(texts.bind("photos.keys"));
        keys.getStyleClass().addAll("second", "gallery-keys");
        keys.setMinWidth(0);
        inbox.maxWidthProperty().bind(widthProperty().multiply(0.42));
        setTop(header);
        setCenter(new StackPane(sheet, emptyDay, empty));
        setRight(inbox);
        setBottom(keys);
        setMinSize(0, 0);
        bind();
    }

    private void bind() {
        sheet.roomProperty().addListener(_ -> count());
        size.valueProperty().subscribe(_ -> count());
        counts.fontProperty().subscribe(_ -> count());
        model.sheetProperty().subscribe(_ -> show());
        model.holdingsProperty().subscribe(_ -> show());
        model.inView().overviewProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
        model.inFrontProperty().bind(visibleProperty());
    }

    /// Comes to the front.
    void focus() {
        if (model.rows().isEmpty() && inbox.isVisible()) {
            inbox.focus();
        } else {
            sheet.focus();
        }
        focusWanted = true;
        focusEmpty();
    }

    /// While there is nothing, the keyboard stands on what to do about it.
    private void focusEmpty() {
        if (!focusWanted) {
            return;
        }
        focusWanted = model.holdingsProperty().get() == null;
        if (empty.isVisible()) {
            empty.focusFirst();
        } else if (emptyDay.isVisible()) {
            emptyDay.focusFirst();
        }
    }

    private HBox header() {
        counts.getStyleClass().add("gallery-counts");
        counts.setMinWidth(0);
        ToggleGroup scope = new ToggleGroup();
        ToggleButton day = choice(scope, "photos.day", false);
        ToggleButton whole = choice(scope, "photos.whole", true);
        model.wholeProperty().subscribe(now -> scope.selectToggle(now ? whole : day));
        size.getStyleClass().add("gallery-size");
        size.accessibleTextProperty().bind(texts.bind("photos.size"));
        Label sizeName = new Label();
        sizeName.textProperty().bind(texts.bind("photos.size"));
        sizeName.getStyleClass().add("second");
        sizeName.setMinWidth(USE_PREF_SIZE);
        HBox choices = new HBox(day, whole);
        choices.getStyleClass().add("gallery-scope");
        choices.setMinWidth(USE_PREF_SIZE);
        HBox made = new HBox(counts, Quiet.spring(), choices, sizeName, size);
        made.getStyleClass().add("gallery-header");
        return made;
    }

    private ToggleButton choice(ToggleGroup scope, String key, boolean wide) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(Bindings.createStringBinding(() -> texts.get(key), texts.messagesProperty()));
        button.setToggleGroup(scope);
        // One of the two is always chosen.
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.wholeProperty().set(wide);
        });
        return button;
    }

    /// As many photos side by side as have the wished size; at least one.
    private void count() {
        double wish = size.getValue() * counts.getFont().getSize();
        double room = sheet.roomProperty().get();
        if (room > 0) {
            model.columnsProperty().set((int) Math.max(1, Math.floor(room / wish)));
        }
    }

    private void show() {
        Holdings held = model.holdingsProperty().get();
        ContactSheet shown = model.sheetProperty().get();
        boolean none = held == null ? model.inView().conference().isEmpty() : held.isEmpty();
        boolean bareDay = held != null && !none && shown.groups().isEmpty();
        Present.when(empty, none);
        Present.when(emptyDay, bareDay);
        Present.when(header, held != null && !none);
        Present.when(keys, !shown.groups().isEmpty());
        sheet.setVisible(!none && !bareDay);
        counts.setText(texts.get("photos.counts", shown.photos().size(), shown.withoutCaption(), shown.unplaced()));
        focusEmpty();
    }
}
