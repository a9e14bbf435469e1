package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the programme says of a session at length: its abstract, and who the speakers are.
final class AbstractSide extends VBox {

    AbstractSide() {
        getStyleClass().add("sheet-side");
    }

    void show(Overview overview, Session session) {
        getChildren()
                .setAll(Stream.concat(
                                Stream.of(paragraph(session.description(), "sheet-abstract")),
                                overview.speakersOf(session).stream().map(each -> paragraph(each.bio(), "second")))
                        .filter(label -> !label.getText().isEmpty())
                        .toList());
    }

    private static Label paragraph(@Nullable String text, String style) {
        Label label = new Label(Objects.requireNonNullElse(text, ""));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
