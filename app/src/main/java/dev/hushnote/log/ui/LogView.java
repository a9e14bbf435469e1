package dev.hushnote.log.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.ui.Thumbnails;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The log, standing on the composer: few rows lie at the bottom, many scroll. Somebody who scrolled up is told of
/// what is new and not moved.
public final class LogView extends Region implements LogSight {

    /// Further than any log reaches, in px.
    private static final double BEYOND = 1e7;

    private static final DateTimeFormatter TO_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final LogViewModel model;
    private final Texts texts;
    private final Thumbnails thumbnails;
    private final LogActions actions;
    private final ListView<LogRow> list = new ListView<>();
    private final RowHeights heights;
    private final EntryEditor editor;
    private final Button fresh = new Button();
    private boolean following = true;
    private boolean endWanted;
    private int unseen;
    private @Nullable UUID awaited;

    public LogView(LogViewModel model, Texts texts, Thumbnails thumbnails, LogActions actions) {
        this.model = model;
        this.texts = texts;
        this.thumbnails = thumbnails;
        this.actions = actions;
        this.heights = new RowHeights(() -> new LogCell(this), this::relayout);
        this.editor = new EntryEditor(this::edited, this::relayout);
        getStyleClass().add("log-view");
        list.getStyleClass().add("log-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new LogCell(this));
        list.accessibleTextProperty().bind(texts.bind("lines.name"));
        list.addEventFilter(ScrollEvent.SCROLL, event -> scrolled(event.getDeltaY()));
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> lookWhere());
        fresh.getStyleClass().add("fresh");
        fresh.setGraphic(Icons.of(Feather.ARROW_DOWN));
        fresh.setContentDisplay(ContentDisplay.RIGHT);
        fresh.setVisible(false);
        fresh.setOnAction(_ -> follow());
        // What happens inside the list is no reason to lay out the window around it; but the editor follows its line.
        list.managedProperty().bind(editor.visibleProperty());
        fresh.setManaged(false);
        getChildren().addAll(heights.stage(), list, editor, fresh);
        model.rows().addListener((ListChangeListener<LogRow>) this::rowsChanged);
        model.sessionProperty().subscribe(_ -> {
            editor.abandon();
            follow();
        });
        model.heardProperty().subscribe(_ -> showHeard());
        texts.messagesProperty().subscribe(() -> {
            heights.clear();
            list.refresh();
        });
    }

    /// Edits a line where it stands.
    public void edit(Entry entry) {
        if (!editor.isOpen()) {
            reveal(entry.id());
            editor.open(entry);
            list.refresh();
            requestLayout();
        }
    }

    /// The entries chosen in the list, or nothing.
    public Optional<Entry> chosen() {
        LogRow row = list.getSelectionModel().getSelectedItem();
        return row == null ? Optional.empty() : row.entries().stream().findFirst();
    }

    /// Gives the rows the focus: then arrows choose a line.
    public void focusRows() {
        if (list.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            list.getSelectionModel().selectLast();
        }
        list.requestFocus();
    }

    /// Goes to an entry, as soon as its log is read.
    public void reveal(UUID entry) {
        OptionalInt index = IntStream.range(0, model.rows().size())
                .filter(i -> model.rows().get(i).entries().stream()
                        .anyMatch(shown -> shown.id().equals(entry)))
                .findFirst();
        awaited = index.isPresent() ? null : entry;
        index.ifPresent(i -> {
            following = i == model.rows().size() - 1;
            list.getSelectionModel().select(i);
            list.scrollTo(i);
        });
    }

    /// Moves by pages; the focus may be elsewhere.
    public void scroll(int pages) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.scrollPixels(pages * list.getHeight() * 0.8);
            scrolled(-pages);
        }
    }

    /// Goes to the end and stays there.
    public void follow() {
        following = true;
        awaited = null;
        unseen = 0;
        fresh.setVisible(false);
        endWanted = true;
        requestLayout();
    }

    private void toEnd() {
        if (!model.rows().isEmpty()) {
            list.scrollTo(model.rows().size() - 1);
            Platform.runLater(this::settleAtEnd);
        }
    }

    /// The list knows how high its last rows are only once it is laid out.
    private void settleAtEnd() {
        VirtualFlow<?> flow = flow();
        if (following && flow != null) {
            flow.scrollPixels(BEYOND);
        }
    }

    private void edited(Entry entry, Optional<String> text) {
        text.filter(now -> !now.equals(entry.text())).ifPresent(now -> actions.edit(entry, now));
        list.refresh();
        relayout();
        actions.editingEnded();
    }

    private void scrolled(double delta) {
        if (delta > 0) {
            following = false;
        } else {
            lookWhere();
        }
    }

    private void lookWhere() {
        VirtualFlow<?> flow = flow();
        following = flow == null
                || flow.getLastVisibleCell() == null
                || flow.getLastVisibleCell().getIndex() >= model.rows().size() - 1;
        if (following) {
            unseen = 0;
            fresh.setVisible(false);
        }
    }

    private void rowsChanged(ListChangeListener.Change<? extends LogRow> change) {
        int added = 0;
        while (change.next()) {
            added += change.getAddedSize() - change.getRemovedSize();
        }
        UUID wanted = awaited;
        if (wanted != null) {
            reveal(wanted);
        } else if (following) {
            endWanted = true;
        } else if (added > 0) {
            unseen += added;
            fresh.setText(texts.get("lines.fresh", unseen));
            fresh.setVisible(true);
        }
        requestLayout();
    }

    private void relayout() {
        heights.clear();
        requestLayout();
    }

    private @Nullable VirtualFlow<?> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
    }

    /// Takes what is left: the composer below never gives way to it.
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double needed = heights.upTo(height, model.rows(), list.getInsets(), width);
        double high = Math.min(height, needed);
        boolean resized = high != list.getHeight() || width != list.getWidth();
        list.resizeRelocate(0, height - high, width, high);
        if (following && (endWanted || resized)) {
            endWanted = false;
            toEnd();
        }
        fresh.autosize();
        fresh.relocate((width - fresh.getWidth()) / 2, height - fresh.getHeight() - 8);
        placeEditor();
    }

    /// The editor lies above the list, over the room that the cell of its entry leaves: so that it keeps the focus
    /// and a half-composed syllable whatever the list does with its cells.
    private void placeEditor() {
        if (!editor.isOpen()) {
            return;
        }
        list.lookupAll(".log-cell").stream()
                .filter(LogCell.class::isInstance)
                .map(LogCell.class::cast)
                .filter(cell ->
                        cell.isVisible() && editor.edits().filter(cell::shows).isPresent())
                .findFirst()
                .ifPresent(cell -> {
                    Bounds bounds = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                    double left = cell.textLeft();
                    editor.resizeRelocate(
                            bounds.getMinX() + left,
                            bounds.getMinY(),
                            Math.max(100, bounds.getWidth() - left),
                            editorHeight());
                });
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Thumbnails thumbnails() {
        return thumbnails;
    }

    @Override
    public ZoneId zone() {
        return model.zoneProperty().get();
    }

    @Override
    public String timeOfDay(Instant at) {
        return TO_MINUTES.format(at.atZone(zone()));
    }

    @Override
    public String captionKey() {
        return actions.captionKey();
    }

    @Override
    public boolean isLastPhoto(UUID photo) {
        return model.lastPhoto()
                .map(ShownPhoto::photo)
                .map(Photo::id)
                .filter(photo::equals)
                .isPresent();
    }

    @Override
    public boolean isEdited(UUID entry) {
        return editor.edits().filter(entry::equals).isPresent();
    }

    @Override
    public boolean isHeard(Entry entry) {
        return entry.id().equals(model.heardProperty().get());
    }

    private void showHeard() {
        list.lookupAll(".log-cell").stream()
                .filter(LogCell.class::isInstance)
                .map(LogCell.class::cast)
                .forEach(LogCell::showHeard);
    }

    @Override
    public double editorHeight() {
        return editor.neededHeight();
    }

    @Override
    public void answer(Entry lookUp) {
        actions.answer(lookUp);
    }

    @Override
    public void openPhoto(LogRow.PhotoEntry photo) {
        photo.shown().ifPresent(actions::openPhoto);
    }

    /// What is done with what was chosen or changed in the log.
    public interface LogActions {

        void edit(Entry entry, String text);

        void answer(Entry lookUp);

        void openPhoto(ShownPhoto photo);

        /// Editing in place is over: the focus goes back to the composer.
        void editingEnded();

        String captionKey();
    }
}
