package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.schedule.published.Warning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was amiss with the programme, a line for each sort; it opens to what it happened to.
final class WarningsPane extends VBox {

    private static final double ROW = 1.7;
    private static final int MOST_ROWS = 6;

    private final Texts texts;

    /// Warnings of one sort.
    ///
    /// @param count how many there are
    /// @param subjects what they happened to
    record Sort(Warning.Kind kind, int count, List<String> subjects) {}

    WarningsPane(Texts texts, List<Warning> warnings) {
        this.texts = texts;
        getStyleClass().add("incoming-warnings");
        sorted(warnings).forEach(sort -> getChildren().add(lines(sort)));
    }

    static List<Sort> sorted(List<Warning> warnings) {
        Map<Warning.Kind, List<Warning>> byKind = new EnumMap<>(Warning.Kind.class);
        for (Warning warning : warnings) {
            byKind.computeIfAbsent(warning.kind(), _ -> new java.util.ArrayList<>())
                    .add(warning);
        }
        return byKind.entrySet().stream()
                .map(each -> new Sort(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream()
                                .map(warning -> String.join(" · ", warning.subjects()))
                                .filter(subject -> !subject.isBlank())
                                .toList()))
                .toList();
    }

    private VBox lines(Sort sort) {
        Button head = Enterable.of(new Button());
        head.getStyleClass().addAll("flat", "incoming-warning");
        head.setWrapText(true);
        head.setMinWidth(0);
        head.setMinHeight(USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        texts.messagesProperty()
                .subscribe(_ -> head.setText(texts.get(sort.kind().key(), sort.count())));
        VBox lines = new VBox(head);
        if (sort.subjects().isEmpty()) {
            head.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
            head.setFocusTraversable(false);
            head.setMouseTransparent(true);
            return lines;
        }
        head.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        ListView<String> subjects = new ListView<>();
        subjects.getItems().setAll(sort.subjects());
        subjects.getStyleClass().add("incoming-subjects");
        subjects.accessibleTextProperty().bind(head.textProperty());
        subjects.setStyle(
                "-fx-pref-height: " + (ROW * Math.min(MOST_ROWS, sort.subjects().size()) + 0.4) + "em;");
        Present.when(subjects, false);
        head.setOnAction(_ -> {
            boolean open = !subjects.isVisible();
            Present.when(subjects, open);
            head.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        });
        lines.getChildren().add(subjects);
        return lines;
    }
}
