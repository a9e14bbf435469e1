package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.schedule.merge.Incoming;
import java.time.LocalDate;
import java.util.ArrayList;
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
final class SessionList extends ListView<SessionList.Row> {

    private final IncomingWords words;

    /// A line of the list.
    sealed interface Row {

        record Day(LocalDate day, int sessions) implements Row {}

        /// @param color of its track, or null
        record Talk(Incoming session, @Nullable String color) implements Row {}
    }

    SessionList(PreviewModel model, Texts texts) {
        this.words = new IncomingWords(texts);
        getStyleClass().add("incoming-sessions");
        accessibleTextProperty().bind(texts.bind("import.sessions"));
        setCellFactory(_ -> new Cell(texts));
        model.lookProperty().subscribe(look -> {
            List<Row> rows = look == null ? List.of() : rows(look);
            if (!rows.equals(getItems())) {
                getItems().setAll(rows);
            }
        });
        texts.messagesProperty().subscribe(_ -> refresh());
    }

    static List<Row> rows(Look look) {
        List<Row> rows = new ArrayList<>();
        LocalDate day = null;
        for (Incoming session : look.sessions()) {
            LocalDate its = session.slot().day();
            if (!its.equals(day)) {
                day = its;
                int count = (int) look.sessions().stream()
                        .filter(other -> other.slot().day().equals(its))
                        .count();
                rows.add(new Row.Day(its, count));
            }
            rows.add(new Row.Talk(session, look.colorOf(session.track()).orElse(null)));
        }
        return rows;
    }

    private final class Cell extends ListCell<Row> {

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
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (row) {
                case Row.Day(LocalDate its, int sessions) -> {
                    day.setText(words.day(its) + " · " + texts.get("import.count-events", sessions));
                    setAccessibleText(day.getText());
                    setGraphic(day);
                }
                case Row.Talk(Incoming session, String color) -> show(session, color);
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
