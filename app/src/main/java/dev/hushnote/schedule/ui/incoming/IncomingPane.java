package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The way of a programme into the notebook, in place of the timetable. Escape leaves it.
final class IncomingPane extends BorderPane {

    private final IncomingModel model;
    private final Texts texts;
    private final WaysPane ways;
    private final ReadingPane reading;
    private Runnable front;

    IncomingPane(IncomingModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.ways = new WaysPane(model, texts, files);
        this.reading = new ReadingPane(model, texts);
        this.front = ways::focus;
        getStyleClass().add("incoming");
        setMinWidth(0);
        setTop(bar());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.close();
            }
        });
        model.stageProperty().subscribe(this::show);
    }

    void focus() {
        front.run();
    }

    private HBox bar() {
        Label name = new Label();
        name.textProperty().bind(texts.bind("import.heading"));
        name.getStyleClass().add("heading");
        name.setMinWidth(0);
        Button close = Quiet.flat(Enterable.of(new Button()));
        close.setGraphic(Icons.of(Feather.X));
        close.accessibleTextProperty().bind(texts.bind("plan.close"));
        close.setOnAction(_ -> model.close());
        HBox bar = new HBox(name, Quiet.spring(), close);
        bar.getStyleClass().add("incoming-bar");
        return bar;
    }

    private void show(Stage stage) {
        switch (stage) {
            case Stage.Closed _ -> setCenter(null);
            case Stage.Asking asking -> {
                ways.show(asking);
                setCenter(ways);
                front = ways::focus;
            }
            case Stage.Reading(Attempt attempt) -> {
                reading.show(attempt.name());
                setCenter(reading);
                front = reading::focus;
            }
            case Stage.Previewing(PreviewModel shown) -> {
                PreviewPane pane = new PreviewPane(shown, model, texts);
                setCenter(pane);
                front = pane::focus;
            }
            case Stage.Listing(ConferencePick pick) -> {
                ConferencesPane pane = new ConferencesPane(pick, model, texts);
                setCenter(pane);
                front = pane::focus;
            }
        }
    }
}
