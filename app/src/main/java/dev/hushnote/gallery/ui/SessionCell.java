package dev.hushnote.gallery.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A session in one line: when, then its title.
final class SessionCell extends ListCell<Session> {

    private final Texts texts;
    private final Label time = new Label();
    private final Label title = new Label();
    private final HBox line = new HBox(time, title);

    SessionCell(Texts texts) {
        this.texts = texts;
        line.getStyleClass().add("palette-line");
        time.getStyleClass().add("time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Session session, boolean empty) {
        super.updateItem(session, empty);
        if (empty || session == null) {
            setGraphic(null);
            return;
        }
        time.setText(DateTimeFormatter.ofPattern(texts.get("photos.taken-pattern"), texts.language())
                .format(session.slot().starts()));
        title.setText(session.title());
        setAccessibleText(time.getText() + ", " + session.title());
        setGraphic(line);
    }
}
