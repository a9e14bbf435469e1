package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Differences;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.schedule.merge.Difference;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is different in a programme that is here already, by sort, each with a check box: Space takes it or leaves it.
final class DifferenceList extends ListView<DifferenceRow> {

    private final PreviewModel model;
    private final Texts texts;
    private final IncomingWords words;

    DifferenceList(PreviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new IncomingWords(texts);
        getStyleClass().add("incoming-differences");
        accessibleTextProperty().bind(texts.bind("import.differences"));
        setCellFactory(_ -> new Cell());
        model.lookProperty().subscribe(_ -> show());
        model.decisionsProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            DifferenceRow row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                event.consume();
                toggle(row);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    private void show() {
        int selected = getSelectionModel().getSelectedIndex();
        Differences.apply(
                getItems(),
                model.look()
                        .map(look ->
                                DifferenceRow.of(look, model.decisionsProperty().get()))
                        .orElse(List.of()));
        if (selected >= 0 && selected < getItems().size()) {
            getSelectionModel().clearAndSelect(selected);
        }
    }

    private void toggle(DifferenceRow row) {
        switch (row) {
            case DifferenceRow.Group(DifferenceGroup group, List<Difference> differences, int taken) -> {
                if (group != DifferenceGroup.OWN) {
                    model.decide(differences, taken < differences.size());
                }
            }
            case DifferenceRow.One one -> {
                if (!one.own()) {
                    model.decide(one.differences(), !one.taken());
                }
            }
        }
    }

    private final class Cell extends FullWidthCell<DifferenceRow> {

        Cell() {
            getStyleClass().add("incoming-difference");
        }

        @Override
        protected Region view(DifferenceRow row) {
            Region view = switch (row) {
                case DifferenceRow.Group group -> head(group);
                case DifferenceRow.One one -> line(one);
            };
            return view;
        }

        private Region head(DifferenceRow.Group row) {
            String name = texts.get(row.group().nameKey(), row.differences().size());
            Label label = new Label(name);
            label.getStyleClass().add("incoming-day");
            setAccessibleText(name);
            HBox head = new HBox();
            if (row.group() != DifferenceGroup.OWN) {
                CheckBox box = box(row, name);
                box.setSelected(row.taken() == row.differences().size());
                box.setIndeterminate(
                        row.taken() > 0 && row.taken() < row.differences().size());
                head.getChildren().add(box);
            }
            head.getChildren().add(label);
            head.getStyleClass().add("incoming-row");
            return head;
        }

        private Region line(DifferenceRow.One row) {
            String title = title(row.difference());
            Label name = Wrapped.label("incoming-title");
            name.setText(title);
            VBox both = new VBox(name);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            List<String> details = words.details(
                    row.difference(), model.look().map(Look::present).orElse(null));
            for (String detail : details) {
                Label label = Wrapped.label("second");
                label.setText(detail);
                both.getChildren().add(label);
            }
            setAccessibleText(title + ", " + String.join(", ", details) + ", "
                    + texts.get(row.taken() ? "import.taken" : "import.left"));
            HBox line = new HBox();
            if (!row.own()) {
                CheckBox box = box(row, title);
                box.setSelected(row.taken());
                line.getChildren().add(box);
            }
            line.getChildren().add(both);
            line.getStyleClass().add("incoming-line");
            return line;
        }

        private CheckBox box(DifferenceRow row, String name) {
            CheckBox box = new CheckBox();
            box.setAccessibleText(name);
            box.setFocusTraversable(false);
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(_ -> toggle(row));
            return box;
        }

        private static String title(Difference difference) {
            return switch (difference) {
                case Difference.Added added -> added.incoming().title();
                case Difference.Changed changed -> changed.present().title();
                case Difference.Withdrawn withdrawn -> withdrawn.present().title();
            };
        }
    }
}
