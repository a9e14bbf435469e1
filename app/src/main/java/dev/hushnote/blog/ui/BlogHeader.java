package dev.hushnote.blog.ui;

import dev.hushnote.blog.Profile;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.kit.ChoiceWords;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Which post, for which engine, to which folder; and the two things to do with it.
final class BlogHeader extends VBox {

    private final BlogViewModel model;
    private final Texts texts;
    private final ComboBox<ScopeChoice> scope = new ComboBox<>();
    private final ComboBox<Profile> profile = new ComboBox<>();
    private final TextField target = new TextField();
    private final Label counts = new Label();
    private boolean showing;

    BlogHeader(BlogViewModel model, Shell shell, Runnable copy, Runnable export, Runnable choose) {
        this.model = model;
        this.texts = shell.texts();
        getStyleClass().add("blog-header");
        getChildren()
                .addAll(
                        first(
                                button("posts.copy", Feather.COPY, copy),
                                exportButton(
                                        export,
                                        Chord.shortcut(KeyCode.E)
                                                .label(shell.commands().system()))),
                        second(button("posts.choose-folder", Feather.FOLDER, choose)),
                        new FieldProblem(model.form(), PostForm.Field.TARGET, texts));
        model.inView().overviewProperty().subscribe(_ -> offer());
        model.inView().dayProperty().subscribe(_ -> offer());
        model.scopeProperty().subscribe(_ -> offer());
        texts.messagesProperty().subscribe(_ -> offer());
        model.readingProperty().subscribe(this::count);
        texts.messagesProperty().subscribe(_ -> count(model.readingProperty().get()));
    }

    void focus() {
        scope.requestFocus();
    }

    void focusTarget() {
        target.requestFocus();
        target.selectAll();
    }

    private HBox first(Button copy, Button export) {
        scope.setMinWidth(0);
        scope.getStyleClass().add("scope-choice");
        scope.setVisibleRowCount(14);
        scope.accessibleTextProperty().bind(texts.bind("posts.scope"));
        scope.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !showing) {
                model.scopeProperty().set(chosen.scope());
            }
        });
        profile.getItems().setAll(model.profiles());
        profile.setConverter(new ChoiceWords<>(this::nameOf));
        profile.valueProperty().bindBidirectional(model.profileProperty());
        profile.accessibleTextProperty().bind(texts.bind("posts.profile"));
        profile.setMinWidth(USE_PREF_SIZE);
        counts.getStyleClass().add("second");
        counts.setMinWidth(0);
        HBox row = new HBox(scope, profile, counts, Quiet.spring(), copy, export);
        row.getStyleClass().add("blog-row");
        return row;
    }

    private HBox second(Button choose) {
        Label into = new Label();
        into.textProperty().bind(texts.bind("posts.into"));
        into.getStyleClass().add("second");
        into.setMinWidth(USE_PREF_SIZE);
        into.setLabelFor(target);
        target.textProperty().bindBidirectional(model.form().targetProperty());
        target.promptTextProperty().bind(texts.bind("posts.folder-prompt"));
        target.accessibleTextProperty().bind(texts.bind("posts.into"));
        target.setMinWidth(0);
        HBox.setHgrow(target, Priority.ALWAYS);
        HBox row = new HBox(into, target, choose);
        row.getStyleClass().add("blog-row");
        return row;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = Quiet.keepingFocus(new Button());
        button.textProperty().bind(texts.bind(key));
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button exportButton(Runnable export, String key) {
        Button button = Quiet.keepingFocus(new Button());
        button.textProperty().bind(texts.bind("posts.export", key));
        button.getStyleClass().add("primary");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> export.run());
        return button;
    }

    private void offer() {
        showing = true;
        try {
            List<ScopeChoice> choices = ScopeChoice.of(model.inView(), texts);
            if (!choices.equals(scope.getItems())) {
                scope.getItems().setAll(choices);
            }
            scope.setValue(choices.stream()
                    .filter(choice ->
                            choice.scope().equals(model.scopeProperty().get()))
                    .findFirst()
                    .orElse(null));
        } finally {
            showing = false;
        }
    }

    private void count(Reading reading) {
        counts.setText(
                reading.posts().isEmpty()
                        ? ""
                        : texts.get("posts.counts", reading.sessions(), reading.photos(), reading.words()));
    }

    /// Profiles have the names of their engines.
    private String nameOf(Profile each) {
        return each.name().equals("plain")
                ? texts.get("posts.plain")
                : each.name().substring(0, 1).toUpperCase(texts.language())
                        + each.name().substring(1);
    }
}
