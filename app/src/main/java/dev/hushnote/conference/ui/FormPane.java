package dev.hushnote.conference.ui;

import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.kit.Quiet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A form over the window. Enter saves; while anything is refused the form stays and says why beside the field.
/// Escape leaves; what was typed waits behind a word in the quiet line.
///
/// @param <R> what is stored
final class FormPane<R> extends VBox {

    private final Shell shell;
    private final FormModel<R> model;
    private final FormGrid grid;
    private final Consumer<R> saved;
    private final Submission<R> submission;
    private final Button save = new Button();
    private boolean settled;

    /// @param titleKey key of the form's name
    /// @param delete what puts the thing away, or null where there is nothing to put away
    FormPane(
            Shell shell,
            String titleKey,
            FormModel<R> model,
            FormGrid grid,
            Consumer<R> saved,
            @Nullable Runnable delete) {
        this.shell = shell;
        this.model = model;
        this.grid = grid;
        this.saved = saved;
        this.submission = new Submission<>(shell.work(), model, grid);
        getStyleClass().add("form-pane");
        Label title = new Label();
        title.textProperty().bind(shell.texts().bind(titleKey));
        title.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, footer(delete));
        FormKeys.on(this, this::save);
    }

    void open() {
        settled = false;
        Node first = grid.control(model.fields().getFirst());
        shell.overlay().show(this, first, this::closed);
        focus(this, first);
    }

    /// A scroll pane takes its content into the scene only when it gets its skin; before, nothing in it can be focused.
    static void focus(Region pane, Node control) {
        pane.applyCss();
        control.requestFocus();
    }

    private HBox footer(@Nullable Runnable delete) {
        Label keys = new Label();
        keys.textProperty().bind(shell.texts().bind("form.keys"));
        keys.getStyleClass().add("second");
        keys.setMinWidth(0);
        save.textProperty().bind(shell.texts().bind("form.save"));
        save.getStyleClass().add("primary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        HBox footer = new HBox(keys, Quiet.spring());
        footer.getStyleClass().add("form-footer");
        if (delete != null) {
            Button away = new Button();
            away.getStyleClass().add("flat");
            away.textProperty().bind(shell.texts().bind("form.delete"));
            away.setMinWidth(Region.USE_PREF_SIZE);
            away.setOnAction(_ -> {
                settle();
                delete.run();
            });
            footer.getChildren().add(away);
        }
        footer.getChildren().add(save);
        return footer;
    }

    private void save() {
        submission.send(stored -> {
            settle();
            saved.accept(stored);
        });
    }

    private void settle() {
        settled = true;
        if (shell.overlay().isShowing(this)) {
            shell.overlay().close();
        }
    }

    private void closed() {
        if (!settled && model.isChanged()) {
            shell.notices().show(Notice.done("form.left").with("form.back", this::open));
        }
    }
}
