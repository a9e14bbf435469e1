package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Differences;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.Wrapped;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The videos of a list, each with its session and a check box: Space ticks it, Enter asks for its session.
final class VideoRows extends ListView<VideoRow> {

    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    private final MatchedVideos matched;
    private final Texts texts;
    private final VideoWords words;

    VideoRows(MatchedVideos matched, Texts texts) {
        this.matched = matched;
        this.texts = texts;
        this.words = new VideoWords(texts);
        getStyleClass().add("videos-rows");
        accessibleTextProperty().bind(texts.bind("videos.list"));
        setCellFactory(_ -> new Cell());
        matched.rowsProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    private void show(List<VideoRow> rows) {
        int selected = getSelectionModel().getSelectedIndex();
        Differences.apply(getItems(), rows);
        if (selected >= 0 && selected < rows.size()) {
            getSelectionModel().clearAndSelect(selected);
        }
    }

    private void pressed(KeyEvent event) {
        VideoRow row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                event.consume();
                matched.toggle(row);
            }
            case ENTER -> {
                event.consume();
                matched.ask(row);
            }
            case END -> {
                // The list itself stops before the end of a last row that is higher than the first.
                event.consume();
                getSelectionModel().clearAndSelect(getItems().size() - 1);
                scrollTo(getItems().size() - 1);
            }
            default -> {}
        }
    }

    private final class Cell extends FullWidthCell<VideoRow> {

        Cell() {
            getStyleClass().add("videos-row");
        }

        @Override
        protected Region view(VideoRow row) {
            setAccessibleText(words.spoken(row));
            VBox both = new VBox(head(row), way(row));
            both.getStyleClass().add("videos-row-words");
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            HBox line = new HBox(box(row), both);
            if (!row.isAttached()) {
                line.getChildren().add(change(row));
            }
            line.getStyleClass().add("videos-line");
            return line;
        }

        private HBox head(VideoRow row) {
            Label title = Wrapped.label("videos-title");
            title.setText(row.video().title());
            title.pseudoClassStateChanged(LEFT, !row.ticked());
            Label length = new Label(words.length(row));
            length.getStyleClass().add("second");
            length.setMinWidth(USE_PREF_SIZE);
            HBox head = new HBox(title, length);
            head.getStyleClass().add("videos-head-line");
            return head;
        }

        /// How sure it is, and where the video goes.
        private HBox way(VideoRow row) {
            Label sureness = new Label(words.sureness(row));
            sureness.getStyleClass().add("videos-sureness");
            sureness.setMinWidth(USE_PREF_SIZE);
            HBox way = new HBox(sureness);
            way.getStyleClass().add("videos-way");
            Session session = row.session();
            if (session != null) {
                Label title = Wrapped.label();
                title.setText("→ " + session.title());
                Label place = Wrapped.label("second");
                place.setText(words.place(session));
                VBox where = new VBox(title, place);
                where.setMinWidth(0);
                HBox.setHgrow(where, Priority.ALWAYS);
                way.getChildren().add(where);
            }
            return way;
        }

        private CheckBox box(VideoRow row) {
            CheckBox box = new CheckBox();
            box.setAccessibleText(row.video().title());
            box.setFocusTraversable(false);
            box.setMinWidth(USE_PREF_SIZE);
            box.setSelected(row.ticked() || row.isAttached());
            box.setDisable(row.isAttached());
            box.setOnAction(_ -> {
                box.setSelected(row.ticked());
                select(row);
                matched.toggle(row);
            });
            return box;
        }

        private Button change(VideoRow row) {
            Button change = new Button(texts.get(row.session() == null ? "videos.choose" : "videos.change"));
            change.setMinWidth(USE_PREF_SIZE);
            Quiet.flat(change).setFocusTraversable(false);
            change.setOnAction(_ -> {
                select(row);
                matched.ask(row);
            });
            return change;
        }

        private void select(VideoRow row) {
            VideoRows.this
                    .getSelectionModel()
                    .clearAndSelect(VideoRows.this.getItems().indexOf(row));
        }
    }
}
