package dev.hushnote.blog.ui;

import dev.hushnote.blog.ComposedPost;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.TabMoves;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// What the blogger says about the post; an empty field shows what stands without it.
final class SettingsPane extends ScrollPane {

    private static final int ROWS = 3;

    private final BlogViewModel model;
    private final Texts texts;
    private final VBox page = new VBox();
    private final TextField title = new TextField();
    private final TextField slug = new TextField();
    private final TextArea disclaimer = area();

    SettingsPane(BlogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        PostForm form = model.form();
        getStyleClass().add("post-settings");
        page.getStyleClass().add("post-settings-page");
        setFitToWidth(true);
        setContent(page);
        TextField longEdge = new TextField();
        longEdge.setMaxWidth(USE_PREF_SIZE);
        longEdge.setPrefColumnCount(6);
        add("posts.title", title, form.titleProperty());
        add("posts.slug", slug, form.slugProperty(), new FieldProblem(form, PostForm.Field.SLUG, texts));
        add("posts.disclaimer", disclaimer, form.disclaimerProperty());
        add("posts.intro", area(), form.introProperty());
        add("posts.closing", area(), form.closingProperty());
        add(
                "posts.long-edge",
                longEdge,
                form.longEdgeProperty(),
                new FieldProblem(form, PostForm.Field.LONG_EDGE, texts));
        page.getChildren()
                .addAll(
                        box("posts.bullets", form.bulletsProperty()),
                        box("posts.recording-links", form.recordingLinksProperty()),
                        box("posts.draft", form.draftProperty()));
        model.readingProperty().subscribe(_ -> suggest());
        model.inView().overviewProperty().subscribe(_ -> suggest());
    }

    private void add(String key, TextInputControl field, StringProperty value, Node... below) {
        Label name = new Label();
        name.textProperty().bind(texts.bind(key));
        name.getStyleClass().add("second");
        name.setLabelFor(field);
        field.textProperty().bindBidirectional(value);
        field.accessibleTextProperty().bind(texts.bind(key));
        VBox box = new VBox(name, field);
        box.getStyleClass().add("post-setting");
        box.getChildren().addAll(below);
        page.getChildren().add(box);
    }

    private CheckBox box(String key, Property<Boolean> value) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(texts.bind(key));
        box.setMinWidth(0);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void suggest() {
        title.setPromptText(model.mainPost().map(ComposedPost::title).orElse(""));
        slug.setPromptText(model.mainPost().map(ComposedPost::slug).orElse(""));
        disclaimer.setPromptText(model.usualDisclaimer());
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        TabMoves.on(area);
        return area;
    }
}
