package dev.hushnote.desktop;

import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Shows the window's one notice at its lower edge.
final class NoticeLine extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final Duration LONG_ENOUGH = Duration.seconds(5);

    private final Notices notices;
    private final Texts texts;
    private final Label sentence = new Label();
    private final Button action = Quiet.flat(new Button());
    private final Button details = Quiet.flat(new Button());
    private final Button away = Quiet.flat(new Button());
    private final PauseTransition goes = new PauseTransition(LONG_ENOUGH);

    NoticeLine(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        getStyleClass().add("notice-line");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        action.setMinWidth(Region.USE_PREF_SIZE);
        details.setMinWidth(Region.USE_PREF_SIZE);
        details.textProperty().bind(texts.bind("window.copy-details"));
        away.setGraphic(Icons.of(Feather.X));
        away.accessibleTextProperty().bind(texts.bind("window.put-away"));
        away.setOnAction(_ -> notices.clear());
        getChildren().addAll(sentence, action, details, away);
        notices.currentProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(() -> show(notices.currentProperty().get()));
    }

    private void show(@Nullable Notice notice) {
        goes.stop();
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice == null) {
            return;
        }
        sentence.setText(texts.get(notice.key(), notice.arguments().toArray()));
        pseudoClassStateChanged(PROBLEM, notice.tone() == Notice.Tone.PROBLEM);
        Present.when(action, notice.action() != null);
        notice.todo().ifPresent(todo -> {
            action.setText(texts.get(todo.key()));
            action.setOnAction(_ -> {
                notices.clear(notice);
                todo.run().run();
            });
        });
        String more = notice.details();
        Present.when(details, more != null);
        if (more != null) {
            details.setOnAction(_ -> copy(more));
        }
        if (notice.tone() == Notice.Tone.DONE) {
            goes.setOnFinished(_ -> notices.clear(notice));
            goes.playFromStart();
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
