package dev.hushnote.conference.ui;

import dev.hushnote.change.Row;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A list with the form of the chosen row beside it. Enter saves, and after a new row the next one can be typed; Delete
/// in the list puts a row into the trash. Going to another row saves what was typed.
///
/// @param <R> the row
final class RowsPane<R extends Row<R>> extends VBox {

    private final Shell shell;
    private final RowForm<R> form;
    private final FormGrid grid;
    private final Consumer<Callable<R>> delete;
    private final Submission<R> submission;
    private final ListView<R> list = new ListView<>();
    private @Nullable UUID shown;
    private boolean listing;

    /// How rows are called and drawn.
    ///
    /// @param titleKey key of the pane's name
    /// @param emptyKey key of what an empty list says
    /// @param newKey key of the button for a new row
    /// @param second what stands behind a name
    /// @param color its colour as `#rrggbb`, or null
    record Words<R>(
            String titleKey,
            String emptyKey,
            String newKey,
            Function<R, String> name,
            Function<R, @Nullable String> second,
            Function<R, @Nullable String> color) {}

    RowsPane(Shell shell, Words<R> words, RowForm<R> form, FormGrid grid, Consumer<Callable<R>> delete) {
        this.shell = shell;
        this.form = form;
        this.grid = grid;
        this.delete = delete;
        this.submission = new Submission<>(shell.work(), form, grid);
        getStyleClass().addAll("form-pane", "rows-pane");
        Label title = label(words.titleKey(), "heading");
        Label empty = label(words.emptyKey(), "second");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new RowsCell<>(words));
        list.accessibleTextProperty().bind(shell.texts().bind(words.titleKey()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                deleteChosen();
            }
        });
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox both = new HBox(list, scroll);
        both.getStyleClass().add("rows-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, both, footer(words));
        FormKeys.on(this, () -> save(this::next));
    }

    /// @param rows what is stored, now and after every change
    void open(ObservableValue<List<R>> rows) {
        form.begin(List.of());
        Subscription following = rows.subscribe(this::list);
        begin();
        show(() -> {
            following.unsubscribe();
            if (form.isChanged()) {
                shell.notices().show(Notice.done("form.left").with("form.back", () -> reopen(rows)));
            }
        });
    }

    private void reopen(ObservableValue<List<R>> rows) {
        Subscription following = rows.subscribe(this::list);
        show(following::unsubscribe);
    }

    private void show(Runnable closed) {
        shell.overlay().show(this, first(), closed);
        FormPane.focus(this, first());
    }

    private HBox footer(Words<R> words) {
        Label keys = label("form.keys", "second");
        keys.setMinWidth(0);
        Button another = button(words.newKey(), () -> save(this::begin, this::begin));
        Button away = button("form.delete", this::deleteChosen);
        away.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        Button save = button("form.save", () -> save(this::next));
        save.getStyleClass().add("primary");
        another.getStyleClass().add("flat");
        away.getStyleClass().add("flat");
        HBox footer = new HBox(keys, Quiet.spring(), away, another, save);
        footer.getStyleClass().add("form-footer");
        return footer;
    }

    private void list(@Nullable List<R> rows) {
        listing = true;
        try {
            list.getItems().setAll(rows == null ? List.of() : rows);
            select();
        } finally {
            listing = false;
        }
    }

    private void select() {
        list.getItems().stream()
                .filter(row -> row.id().equals(shown))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private void chosen(@Nullable R row) {
        if (row == null || listing || row.id().equals(shown)) {
            return;
        }
        save(_ -> change(row), () -> change(row));
        restoreSelection();
    }

    /// Until what was typed is stored, the list shows the row that is being typed.
    private void restoreSelection() {
        listing = true;
        try {
            select();
        } finally {
            listing = false;
        }
    }

    private void change(R row) {
        shown = row.id();
        form.change(row);
        restoreSelection();
    }

    private void begin() {
        shown = null;
        form.begin(list.getItems());
        restoreSelection();
        first().requestFocus();
    }

    /// After a new row comes another new one, after a change the row stays.
    private void next(R stored) {
        if (shown == null) {
            begin();
        } else {
            form.change(stored);
        }
    }

    private void save(Consumer<R> then) {
        save(then, () -> {});
    }

    private void save(Runnable then, Runnable unchanged) {
        save(_ -> then.run(), unchanged);
    }

    private void save(Consumer<R> then, Runnable unchanged) {
        if (submission.isSending()) {
            return;
        }
        if (form.isChanged()) {
            submission.send(then);
        } else {
            unchanged.run();
        }
    }

    private void deleteChosen() {
        R row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            begin();
            delete.accept(form.deletion(row));
        }
    }

    private Node first() {
        return grid.control(form.fields().getFirst());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(shell.texts().bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(shell.texts().bind(key));
        label.getStyleClass().add(style);
        return label;
    }
}
