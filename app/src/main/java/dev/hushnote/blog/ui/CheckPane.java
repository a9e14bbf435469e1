package dev.hushnote.blog.ui;

import dev.hushnote.blog.PostCheck;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What could be mended first: one line each, one click to where that is done.
final class CheckPane extends VBox {

    private final BlogViewModel model;
    private final Texts texts;
    private final BlogUi.Ways ways;
    private final Label heading = new Label();
    private final Label well = new Label();

    CheckPane(BlogViewModel model, Texts texts, BlogUi.Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("check");
        setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(texts.bind("posts.check"));
        heading.getStyleClass().add("heading");
        well.textProperty().bind(texts.bind("posts.all-well"));
        well.setGraphic(Icons.of(Feather.CHECK));
        well.getStyleClass().add("second");
        model.readingProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(this::show);
    }

    private void show() {
        List<PostCheck.Finding> findings = model.readingProperty().get().findings();
        getChildren().setAll(heading);
        getChildren().addAll(findings.stream().<Node>map(this::line).toList());
        if (findings.isEmpty()) {
            getChildren().add(well);
        }
    }

    private Button line(PostCheck.Finding finding) {
        Button line = Quiet.flat(new Button(words(finding)));
        line.setGraphic(Icons.of(icon(finding.kind())));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.getStyleClass().add("check-line");
        line.setOnAction(_ -> way(finding.kind()).accept(finding.first()));
        return line;
    }

    private String words(PostCheck.Finding finding) {
        int count = finding.count();
        return switch (finding.kind()) {
            case UNWANTED_PHOTOS ->
                texts.get("posts.unwanted", count, finding.first().title());
            case CANCELLED -> texts.get("posts.cancelled", finding.first().title());
            case UNCAPTIONED -> texts.get("posts.uncaptioned", count);
            case OPEN_LOOK_UPS -> texts.get("posts.open-look-ups", count);
            case UNRATED -> texts.get("posts.unrated", count);
            case DRAFTS -> texts.get("posts.drafts", count);
            case WITHHELD -> texts.get("posts.left-out", count);
        };
    }

    private Consumer<Session> way(PostCheck.Kind kind) {
        return switch (kind) {
            case UNWANTED_PHOTOS, UNCAPTIONED -> ways.photos();
            case OPEN_LOOK_UPS -> ways.toDo();
            case UNRATED -> ways.review();
            case CANCELLED, DRAFTS, WITHHELD -> ways.live();
        };
    }

    private static Feather icon(PostCheck.Kind kind) {
        return switch (kind) {
            case UNWANTED_PHOTOS -> Feather.CAMERA_OFF;
            case CANCELLED -> Feather.SLASH;
            case UNCAPTIONED -> Feather.IMAGE;
            case OPEN_LOOK_UPS -> Feather.HELP_CIRCLE;
            case UNRATED -> Feather.CIRCLE;
            case DRAFTS -> Feather.EDIT_2;
            case WITHHELD -> Feather.EYE_OFF;
        };
    }
}
