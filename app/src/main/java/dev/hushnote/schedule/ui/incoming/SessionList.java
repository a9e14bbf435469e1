package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.schedule.merge.Incoming;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sessions that come in new, by day and time.
final class SessionList extends ListView<SessionRow> {

    private final IncomingWords words;

    SessionList(PreviewModel model, Texts texts) {
        this.words = new IncomingWords(texts);
        getStyleClass().add("incoming-sessions");
        accessibleTextProperty().bind(texts.bind("import.sessions"));
        setCellFactory(_ -> new Cell(texts));
        model.lookProperty().subscribe(look -> {
            List<SessionRow> rows = look == null ? List.of() : SessionRow.of(look);
            if (!rows.equals(getItems())) {
                getItems().setAll(rows);
            }
        });
        texts.messagesProperty().subscribe(_ -> refresh());
    }

    private final class Cell extends ListCell<SessionRow> {

        private final Texts texts;
        private final Label day = new Label();
        private final Label time = new Label();
        private final Region track = new Region();
        private final Label title = new Label();
        private final Label second = new Label();
        private final HBox talk;

        Cell(Texts texts) {
            this.texts = texts;
            getStyleClass().add("incoming-session");
            setPrefWidth(0);
            day.getStyleClass().add("incoming-day");
            time.getStyleClass().addAll("time", "incoming-time");
            time.setMinWidth(USE_PREF_SIZE);
            track.getStyleClass().add("track-line");
            second.getStyleClass().add("second");
            title.setMinWidth(0);
            second.setMinWidth(0);
            VBox both = new VBox(title, second);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            talk = new HBox(time, track, both);
            talk.getStyleClass().add("incoming-talk");
        }

        @Override
        protected void updateItem(@Nullable SessionRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (row) {
                case SessionRow.Day(LocalDate its, int sessions) -> {
                    day.setText(words.day(its) + " · " + texts.get("import.count-events", sessions));
                    setAccessibleText(day.getText());
                    setGraphic(day);
                }
                case SessionRow.Talk(Incoming session, String color) -> show(session, color);
            }
        }

        private void show(Incoming session, @Nullable String color) {
            time.setText(words.clock(session.slot().starts()));
            track.setStyle("-fx-background-color: " + (color == null ? "transparent" : color) + ";");
            title.setText(session.title());
            second.setText(words.second(session));
            setAccessibleText(time.getText() + " " + title.getText() + ", " + second.getText());
            setGraphic(talk);
        }
    }
}
