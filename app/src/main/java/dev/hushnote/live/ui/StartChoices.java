package dev.hushnote.live.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What an empty notebook offers: four ways to begin, the quickest one focused. Nothing has to be filled in first.
public final class StartChoices extends VBox {

    private final Button logging;

    /// What the choices do.
    ///
    /// @param startLogging begins to log at once
    /// @param sample brings the sample conference in
    /// @param programme asks for a conference's programme
    /// @param newConference sets a conference up
    public record Ways(Runnable startLogging, Runnable sample, Runnable programme, Runnable newConference) {}

    public StartChoices(Texts texts, Ways ways) {
        getStyleClass().add("start-choices");
        Label welcome = new Label();
        welcome.textProperty().bind(texts.bind("start.welcome"));
        welcome.getStyleClass().add("title");
        Label quiet = new Label();
        quiet.textProperty().bind(texts.bind("start.silent"));
        quiet.getStyleClass().add("second");
        quiet.setWrapText(true);
        logging = button(texts, "start.logging", Feather.EDIT_3, ways.startLogging());
        logging.getStyleClass().add("primary");
        Button sample = button(texts, "start.sample", Feather.BOOK_OPEN, ways.sample());
        Button programme = button(texts, "start.programme", Feather.DOWNLOAD, ways.programme());
        Button conference = button(texts, "start.new-conference", Feather.CALENDAR, ways.newConference());
        getChildren().addAll(welcome, quiet, logging, sample, programme, conference);
    }

    void focus() {
        logging.requestFocus();
    }

    private static Button button(Texts texts, String key, Feather icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(key));
        button.setGraphic(Icons.of(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                action.run();
            }
        });
        return button;
    }
}
