package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.photo.ui.Thumbnails;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The contact sheet: rows of photos that only exist while they are seen, and one field above them in which a
/// caption is written where it stands.
final class SheetView extends Region {

    private final GalleryViewModel model;
    private final SheetActions actions;
    private final ListView<SheetRow> list = new ListView<>();
    private final CaptionField field = new CaptionField(this::ended);
    private final Runnable placing = this::placeField;
    private @Nullable SheetPhoto edited;
    private @Nullable Scene listening;

    SheetView(GalleryViewModel model, Texts texts, Thumbnails thumbnails, SheetActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("sheet");
        SheetCell.Sight sight = new SheetCell.Sight(
                texts, thumbnails, model.chosenProperty()::get, model.wholeProperty()::get, this::pressed);
        list.getStyleClass().add("sheet-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new SheetCell(sight));
        list.accessibleTextProperty().bind(texts.bind("photos.sheet"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.getStyleClass().add("sheet-field");
        field.promptTextProperty().bind(texts.bind("photos.caption-prompt"));
        field.accessibleTextProperty().bind(texts.bind("photos.caption"));
        field.setManaged(false);
        field.setVisible(false);
        getChildren().addAll(list, field);
        model.chosenProperty().subscribe(this::choose);
        texts.messagesProperty().subscribe(() -> list.refresh());
    }

    /// Room for photos, in px.
    javafx.beans.value.ObservableDoubleValue roomProperty() {
        return list.widthProperty();
    }

    void focus() {
        list.requestFocus();
    }

    /// Writes the caption of the chosen photo, where it stands.
    void editCaption() {
        Optional<SheetPhoto> photo = model.chosen();
        if (photo.isEmpty() || field.isOpen()) {
            return;
        }
        edited = photo.get();
        reveal(photo.get().id());
        field.open(photo.get().caption().orElse(""));
        field.setVisible(true);
        follow(getScene());
        placeField();
        field.write();
    }

    private void ended(boolean keep, int step) {
        SheetPhoto photo = edited;
        edited = null;
        boolean focused = field.isFocused();
        field.setVisible(false);
        follow(null);
        if (photo != null && keep) {
            actions.caption(photo, field.getText());
        }
        if (focused || step != 0) {
            list.requestFocus();
        }
        if (step != 0 && model.move(step > 0 ? SheetStep.RIGHT : SheetStep.LEFT)) {
            editCaption();
        }
    }

    private void pressed(SheetPhoto photo, int clicks) {
        list.requestFocus();
        model.chosenProperty().set(photo.id());
        if (clicks == 2) {
            actions.open(photo);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<SheetStep> step = Optional.ofNullable(
                switch (event.getCode()) {
                    case LEFT -> SheetStep.LEFT;
                    case RIGHT -> SheetStep.RIGHT;
                    case UP -> SheetStep.UP;
                    case DOWN -> SheetStep.DOWN;
                    case HOME -> SheetStep.FIRST;
                    case END -> SheetStep.LAST;
                    default -> null;
                });
        step.ifPresent(model::move);
        Optional<SheetKeys> meaning = SheetKeys.of(event);
        meaning.ifPresent(this::act);
        if (step.isPresent() || meaning.isPresent()) {
            event.consume();
        }
    }

    private void act(SheetKeys meaning) {
        model.chosen().ifPresent(photo -> {
            switch (meaning) {
                case CAPTION -> editCaption();
                case OPEN -> actions.open(photo);
                case MOVE -> actions.chooseSession(photo);
                case PRIVATE -> actions.togglePrivate(photo);
                case DELETE -> actions.delete(photo);
            }
        });
    }

    private void choose(@Nullable UUID photo) {
        cells().forEach(cell -> cell.choose(photo));
        if (photo != null) {
            reveal(photo);
        }
    }

    /// Scrolls no further than it takes to see a photo.
    private void reveal(UUID photo) {
        int row = SheetStep.rowOf(model.rows(), photo);
        if (row >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            boolean begins = model.rows().get(row - 1) instanceof SheetRow.Heading;
            flow.scrollTo(begins ? row - 1 : row);
            flow.scrollTo(row);
        }
    }

    private Stream<SheetCell> cells() {
        return list.lookupAll(".sheet-cell").stream()
                .filter(SheetCell.class::isInstance)
                .map(SheetCell.class::cast);
    }

    private void follow(@Nullable Scene scene) {
        if (listening != null) {
            listening.removePostLayoutPulseListener(placing);
        }
        listening = scene;
        if (scene != null) {
            scene.addPostLayoutPulseListener(placing);
        }
    }

    @Override
    protected void layoutChildren() {
        list.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// The field is no part of a cell, so that it keeps the focus and a half-composed syllable whatever the list does
    /// with its cells.
    private void placeField() {
        SheetPhoto photo = edited;
        if (photo == null) {
            return;
        }
        Optional<SheetTile> tile = cells().filter(SheetCell::isVisible)
                .flatMap(cell -> cell.shown().stream())
                .filter(each -> each.photo()
                        .map(SheetPhoto::id)
                        .filter(photo.id()::equals)
                        .isPresent())
                .findFirst();
        double high = field.prefHeight(-1);
        if (tile.isEmpty()) {
            field.relocate(0, -2 * high);
            return;
        }
        Bounds caption = sceneToLocal(tile.get().captionInScene());
        double top = Math.clamp(caption.getMinY(), 0, Math.max(0, getHeight() - high));
        field.resizeRelocate(caption.getMinX(), top, caption.getWidth(), high);
    }
}
