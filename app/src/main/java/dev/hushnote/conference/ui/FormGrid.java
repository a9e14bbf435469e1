package dev.hushnote.conference.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.ChoiceWords;
import dev.hushnote.text.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a form, two in a row or one over the whole width; under each, why it is refused.
final class FormGrid extends GridPane {

    private static final int COLUMNS = 2;

    private final Texts texts;
    private final Map<FormField, Control> controls = new LinkedHashMap<>();
    private int cells;

    FormGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add("form-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
    }

    /// A field in one half of a row.
    FormGrid half(FormField field) {
        return half(cell(field, field(new TextField(), field)));
    }

    FormGrid half(FormField field, String promptKey) {
        TextField line = field(new TextField(), field);
        line.promptTextProperty().bind(texts.bind(promptKey));
        return half(cell(field, line));
    }

    <T> FormGrid half(FormChoice<T> choice) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choice.items()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.valueProperty().bindBidirectional(choice.valueProperty());
        texts.messagesProperty().subscribe(_ -> box.setConverter(new ChoiceWords<>(item -> choice.word(item, texts))));
        box.accessibleTextProperty().bind(texts.bind(choice.nameKey()));
        return half(new VBox(name(choice.nameKey()), box));
    }

    /// A field over the whole width.
    FormGrid whole(FormField field) {
        return whole(cell(field, field(new TextField(), field)));
    }

    FormGrid whole(FormField field, String promptKey) {
        TextField line = field(new TextField(), field);
        line.promptTextProperty().bind(texts.bind(promptKey));
        return whole(cell(field, line));
    }

    /// A field for several lines.
    FormGrid lines(FormField field, int rows) {
        TextArea area = field(new TextArea(), field);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return whole(cell(field, area));
    }

    /// A field with more than its text control, in one half of a row.
    FormGrid half(FormField field, Control control, Node more) {
        VBox cell = cell(field, control);
        cell.getChildren().add(2, more);
        return half(cell);
    }

    /// A field with more than its text control, over the whole width.
    FormGrid whole(FormField field, Control control, Node more) {
        VBox cell = cell(field, control);
        cell.getChildren().add(2, more);
        return whole(cell);
    }

    /// Any control whose value is the field's text.
    <C extends TextInputControl> C field(C control, FormField field) {
        control.textProperty().bindBidirectional(field.textProperty());
        control.accessibleTextProperty().bind(texts.bind(field.nameKey()));
        if (control instanceof TextField) {
            control.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, field));
        }
        return control;
    }

    Texts texts() {
        return texts;
    }

    /// The control of a field.
    Control control(FormField field) {
        Control control = controls.get(field);
        if (control == null) {
            throw new IllegalArgumentException(field.nameKey());
        }
        return control;
    }

    private static void step(KeyEvent event, FormField field) {
        int steps = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (steps != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            field.step(steps);
        }
    }

    private VBox cell(FormField field, Control control) {
        controls.put(field, control);
        Label refusal = new Label();
        refusal.getStyleClass().add("form-refusal");
        refusal.setWrapText(true);
        refusal.setMinWidth(0);
        field.refusalProperty().subscribe(problem -> show(refusal, control, problem));
        texts.messagesProperty()
                .subscribe(_ -> show(refusal, control, field.refusalProperty().get()));
        VBox cell = new VBox(name(field.nameKey()), control, refusal);
        cell.setMinWidth(0);
        return cell;
    }

    private void show(Label refusal, Control control, @Nullable Problem problem) {
        String words = problem == null ? "" : texts.of(problem);
        refusal.setText(words);
        refusal.setVisible(problem != null);
        refusal.setManaged(problem != null);
        control.setAccessibleHelp(words);
    }

    private Label name(String key) {
        Label name = new Label();
        name.textProperty().bind(texts.bind(key));
        name.getStyleClass().addAll("second", "form-name");
        return name;
    }

    private FormGrid half(VBox cell) {
        cell.getStyleClass().add("form-cell");
        add(cell, cells % COLUMNS, cells / COLUMNS);
        cells++;
        return this;
    }

    private FormGrid whole(VBox cell) {
        cell.getStyleClass().add("form-cell");
        int row = (cells + COLUMNS - 1) / COLUMNS;
        add(cell, 0, row, COLUMNS, 1);
        cells = (row + 1) * COLUMNS;
        return this;
    }
}
