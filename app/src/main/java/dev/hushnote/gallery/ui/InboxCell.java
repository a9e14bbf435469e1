package dev.hushnote.gallery.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.gallery.Unplaced;
import dev.hushnote.photo.ui.PhotoTile;
import dev.hushnote.photo.ui.Thumbnails;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A photo that waits for its place: when it was taken, and the session it was probably taken in.
final class InboxCell extends FullWidthCell<Unplaced> {

    private final Texts texts;
    private final Thumbnails thumbnails;
    private final Supplier<ZoneId> zone;
    private final SheetActions actions;

    InboxCell(Texts texts, Thumbnails thumbnails, Supplier<ZoneId> zone, SheetActions actions) {
        this.texts = texts;
        this.thumbnails = thumbnails;
        this.zone = zone;
        this.actions = actions;
        getStyleClass().add("inbox-cell");
    }

    @Override
    protected Region view(Unplaced unplaced) {
        PhotoTile picture = new PhotoTile(thumbnails);
        picture.show(Optional.of(unplaced.photo().original()));
        picture.setOnMouseClicked(_ -> actions.open(unplaced.photo()));
        String taken = DateTimeFormatter.ofPattern(texts.get("photos.taken-pattern"), texts.language())
                .format(unplaced.photo().photo().takenAt().atZone(zone.get()));
        Label time = new Label(taken);
        time.setMinWidth(0);
        Label file = new Label(unplaced.photo().original().fileName());
        file.getStyleClass().add("second");
        file.setMinWidth(0);
        Label where = new Label(unplaced.likeliest()
                .map(session -> "→ " + session.title())
                .orElseGet(() -> texts.get("photos.no-suggestion")));
        where.setWrapText(true);
        where.getStyleClass().add(unplaced.likeliest().isPresent() ? "inbox-suggested" : "second");
        VBox words = new VBox(time, file, where, buttons(unplaced));
        words.getStyleClass().add("inbox-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(picture, words);
        row.getStyleClass().add("inbox-row");
        row.setFillHeight(false);
        setAccessibleText(time.getText() + ", " + file.getText() + ", " + where.getText());
        return row;
    }

    private FlowPane buttons(Unplaced unplaced) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("inbox-buttons");
        Optional<Session> likeliest = unplaced.likeliest();
        likeliest.ifPresent(session ->
                buttons.getChildren().add(button(texts.get("photos.accept"), () -> actions.accept(unplaced, session))));
        buttons.getChildren()
                .add(button(
                        texts.get(likeliest.isPresent() ? "photos.other-session" : "photos.choose-session"),
                        () -> actions.chooseSession(unplaced.photo())));
        return buttons;
    }

    /// By mouse only: in the list, keys do the same.
    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("inbox-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
