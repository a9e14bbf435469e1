package dev.hushnote.blog.ui;

import dev.hushnote.blog.Exporter;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.EmptyState;
import dev.hushnote.photo.ui.Thumbnails;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Outline and check at the left, the post at the right, where it goes on top.
final class BlogView extends BorderPane {

    /// Most of the width that the outline takes.
    private static final double SIDE = 0.38;

    private final BlogViewModel model;
    private final Shell shell;
    private final FolderChooser chooser;
    private final BlogHeader header;
    private final PostPages pages;
    private final OutlinePane outline;
    private final EmptyState empty;
    private final StackPane centre = new StackPane();
    private final VBox side = new VBox();
    private boolean focusWanted;

    BlogView(BlogViewModel model, Shell shell, Thumbnails thumbnails, FolderChooser chooser, BlogUi.Ways ways) {
        this.model = model;
        this.shell = shell;
        this.chooser = chooser;
        Texts texts = shell.texts();
        getStyleClass().add("blog");
        this.header = new BlogHeader(model, shell, this::copy, this::export, this::chooseFolder);
        this.pages = new PostPages(model, texts, thumbnails);
        this.outline = new OutlinePane(model, texts, ways.live());
        this.empty = new EmptyState(
                Feather.FILE_TEXT,
                texts.bind("posts.empty"),
                texts.bind("posts.empty-next"),
                EmptyState.step(texts.bind("posts.to-live"), ways.start()));
        VBox.setVgrow(outline, Priority.ALWAYS);
        side.getStyleClass().add("blog-side");
        Label keys = new Label();
        keys.textProperty().bind(texts.bind("posts.keys"));
        keys.getStyleClass().addAll("second", "outline-keys");
        keys.setMinWidth(0);
        side.getChildren().addAll(outline, keys, new CheckPane(model, texts, ways));
        setTop(header);
        setCenter(centre);
        setBottom(new ExportLine(model, texts));
        side.maxWidthProperty().bind(widthProperty().multiply(SIDE));
        model.exports().stageProperty().subscribe(this::follow);
        model.readingProperty().subscribe(_ -> show());
        model.inView().overviewProperty().subscribe(_ -> show());
    }

    void focus() {
        if (outline.isShown()) {
            outline.focus();
        } else {
            header.focus();
            focusWanted = true;
            focusEmpty();
        }
    }

    /// While there is nothing, the keyboard stands on what to do about it.
    private void focusEmpty() {
        if (focusWanted && !centre.getChildren().isEmpty()) {
            focusWanted = false;
            if (centre.getChildren().contains(empty)) {
                empty.focusFirst();
            }
        }
    }

    void showPreview() {
        pages.show(PostPages.Page.PREVIEW);
    }

    void showFiles() {
        pages.show(PostPages.Page.FILES);
    }

    void leaveOut() {
        outline.leaveOut();
    }

    boolean isSessionChosen() {
        return outline.isChosen();
    }

    void showSettings() {
        pages.show(PostPages.Page.SETTINGS);
    }

    void export() {
        if (!model.export() && model.form().problems().containsKey(PostForm.Field.TARGET)) {
            header.focusTarget();
        } else if (!model.form().problems().isEmpty()) {
            showSettings();
        }
    }

    void copy() {
        String markdown = model.readingProperty().get().markdown();
        if (!markdown.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(markdown);
            Clipboard.getSystemClipboard().setContent(content);
            shell.notices().show(Notice.done("posts.copied", markdown.length()));
        }
    }

    void chooseFolder() {
        chooser.choose(model.form().folder())
                .map(Path::toString)
                .ifPresent(model.form().targetProperty()::set);
    }

    /// What is in the way is shown where it is listed.
    private void follow(ExportStage stage) {
        if (stage instanceof ExportStage.Refused(Problem problem) && Exporter.isInTheWay(problem)) {
            showFiles();
        }
    }

    private void show() {
        Reading reading = model.readingProperty().get();
        boolean nothing = reading.outline().isEmpty() && reading.posts().isEmpty();
        boolean unread =
                reading.equals(Reading.NOTHING) && model.inView().overview().isPresent();
        List<Node> wanted = unread ? List.of() : List.of(nothing ? empty : pages);
        if (!centre.getChildren().equals(wanted)) {
            centre.getChildren().setAll(wanted);
        }
        setLeft(nothing ? null : side);
        header.setVisible(model.inView().overview().isPresent());
        header.setManaged(header.isVisible());
        focusEmpty();
    }
}
