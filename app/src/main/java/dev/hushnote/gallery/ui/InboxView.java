package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.gallery.Unplaced;
import dev.hushnote.photo.ui.Thumbnails;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The photos that stand in no log. Enter takes the suggested session, M asks for another; gone while there are none.
final class InboxView extends VBox {

    private final SheetActions actions;
    private final ListView<Unplaced> list = new ListView<>();
    private int last;

    InboxView(GalleryViewModel model, Texts texts, Thumbnails thumbnails, SheetActions actions) {
        this.actions = actions;
        getStyleClass().add("inbox");
        Label title = new Label();
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("photos.inbox", model.inbox().size()),
                        texts.messagesProperty(),
                        model.inbox()));
        title.getStyleClass().add("heading");
        Label hint = new Label();
        hint.textProperty().bind(texts.bind("photos.inbox-keys"));
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().add("inbox-list");
        list.setItems(model.inbox());
        list.setCellFactory(_ -> new InboxCell(texts, thumbnails, model.inView()::zone, actions));
        list.accessibleTextProperty().bind(texts.bind("photos.inbox-name"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                last = index.intValue();
            }
        });
        model.inbox().addListener((ListChangeListener<Unplaced>) _ -> choose());
        texts.messagesProperty().subscribe(() -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, hint, list);
        visibleProperty().bind(Bindings.isNotEmpty(model.inbox()));
        managedProperty().bind(visibleProperty());
    }

    void focus() {
        list.requestFocus();
        choose();
    }

    /// The next one is chosen when one went.
    private void choose() {
        int count = list.getItems().size();
        if (count > 0 && (list.getSelectionModel().isEmpty() || last >= count)) {
            list.getSelectionModel().select(Math.min(last, count - 1));
        }
    }

    /// Accepts what is suggested for the chosen photo, or asks where nothing is.
    void accept() {
        Unplaced chosen = chosen();
        if (chosen != null) {
            chosen.likeliest()
                    .ifPresentOrElse(
                            session -> actions.accept(chosen, session), () -> actions.chooseSession(chosen.photo()));
        }
    }

    private @Nullable Unplaced chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void key(KeyEvent event) {
        Unplaced chosen = chosen();
        SheetKeys meaning = SheetKeys.of(event).orElse(null);
        if (chosen == null || meaning == null) {
            return;
        }
        event.consume();
        switch (meaning) {
            case CAPTION -> accept();
            case OPEN -> actions.open(chosen.photo());
            case MOVE -> actions.chooseSession(chosen.photo());
            case PRIVATE -> actions.togglePrivate(chosen.photo());
            case DELETE -> actions.delete(chosen.photo());
        }
    }
}
