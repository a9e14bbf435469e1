package dev.hushnote.recording.ui.videos;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.text.Isolation;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks which session a video shows: those that fit stand first, typing finds any other. Up and Down choose, Enter and
/// a click take, Escape leaves it as it was.
final class SessionChoice extends VBox {

    private static final int PAGE = 6;

    private final MatchedVideos matched;
    private final Texts texts;
    private final VideoWords words;
    private final VideoRow row;
    private final TextField filter = new TextField();
    private final ListView<SessionSearch.Offer> list = new ListView<>();

    SessionChoice(MatchedVideos matched, VideoRow row, Texts texts) {
        this.matched = matched;
        this.texts = texts;
        this.words = new VideoWords(texts);
        this.row = row;
        getStyleClass().add("videos-choice");
        Label question = Wrapped.label("heading");
        question.textProperty()
                .bind(texts.bind("videos.question", Isolation.of(row.video().title())));
        filter.promptTextProperty().bind(texts.bind("videos.filter"));
        filter.accessibleTextProperty().bind(texts.bind("videos.filter"));
        filter.textProperty().subscribe(this::find);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        Label nothing = VideoControls.wrapped(texts, "videos.no-session", "second");
        list.setPlaceholder(nothing);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(texts.bind("videos.sessions"));
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("videos-sessions");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(question, filter, list);
    }

    void focus() {
        applyCss();
        filter.requestFocus();
    }

    private void find(String typed) {
        list.getItems().setAll(matched.search().find(row, typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case PAGE_DOWN -> move(PAGE, event);
            case PAGE_UP -> move(-PAGE, event);
            case ENTER -> {
                event.consume();
                take(list.getSelectionModel().getSelectedItem());
            }
            default -> {}
        }
    }

    private void move(int step, KeyEvent event) {
        event.consume();
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - 1));
    }

    private void take(SessionSearch.@org.jspecify.annotations.Nullable Offer offer) {
        if (offer != null) {
            matched.choose(offer.session());
        }
    }

    private final class Cell extends FullWidthCell<SessionSearch.Offer> {

        Cell() {
            getStyleClass().add("videos-session");
            setOnMouseClicked(_ -> take(getItem()));
        }

        @Override
        protected Region view(SessionSearch.Offer offer) {
            Label title = Wrapped.label();
            title.setText(offer.session().title());
            Label second = Wrapped.label("second");
            second.setText(Isolation.line(Stream.of(
                    offer.fits() ? texts.get("videos.fits") : "",
                    words.place(offer.session()),
                    matched.search().speakers(offer.session()))));
            setAccessibleText(title.getText() + ", " + second.getText());
            VBox both = new VBox(title, second);
            both.setMinWidth(0);
            return both;
        }
    }
}
