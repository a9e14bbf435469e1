package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.log.Entry;
import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.text.Clocked;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which lines are tied to the recording, each with its second, and how they are untied.
final class AnchorRows extends VBox {

    private final Texts texts;
    private final Consumer<Anchor> untie;

    AnchorRows(Texts texts, Consumer<Anchor> untie) {
        this.texts = texts;
        this.untie = untie;
        getStyleClass().add("anchor-rows");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(RecordedSession.@Nullable Beside beside) {
        getChildren().clear();
        if (beside != null) {
            beside.anchors().stream().map(anchor -> row(beside, anchor)).forEach(getChildren()::add);
        }
        Present.when(this, !getChildren().isEmpty());
    }

    private HBox row(RecordedSession.Beside beside, Anchor anchor) {
        String at = Clocked.text(anchor.position());
        Label second = new Label(at, Icons.of(Feather.ANCHOR));
        second.getStyleClass().add("time");
        second.setMinWidth(USE_PREF_SIZE);
        Label line = new Label(words(beside, anchor));
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Button away = Quiet.flat(new Button());
        away.setGraphic(Icons.of(Feather.X));
        away.setAccessibleText(texts.get("listen.untie", at));
        away.setOnAction(_ -> untie.accept(anchor));
        HBox row = new HBox(second, line, away);
        row.getStyleClass().add("anchor-row");
        return row;
    }

    /// The line's beginning; a line that is gone, or none but an instant, still ties.
    private String words(RecordedSession.Beside beside, Anchor anchor) {
        return Optional.ofNullable(anchor.entryId())
                .flatMap(beside.log()::entry)
                .map(Entry::summary)
                .filter(summary -> !summary.isBlank())
                .orElseGet(() -> texts.get("listen.tied-line"));
    }
}
