package dev.hushnote.blog.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.photo.ui.Thumbnails;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The post from three sides: how it reads, what is written where, what the blogger says about it.
final class PostPages extends VBox {

    /// One side.
    enum Page {
        PREVIEW,
        FILES,
        SETTINGS
    }

    private final BlogViewModel model;
    private final Map<Page, Region> regions = new EnumMap<>(Page.class);
    private final Map<Page, ToggleButton> tabs = new EnumMap<>(Page.class);
    private final StackPane front = new StackPane();

    PostPages(BlogViewModel model, Texts texts, Thumbnails thumbnails) {
        this.model = model;
        getStyleClass().add("post-pages");
        regions.put(Page.PREVIEW, new PreviewPane(model, texts, thumbnails));
        regions.put(Page.FILES, new FilesPane(model, texts));
        regions.put(Page.SETTINGS, new SettingsPane(model, texts));
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox();
        bar.getStyleClass().add("blog-tabs");
        for (Page page : Page.values()) {
            ToggleButton tab = Quiet.keepingFocus(new ToggleButton());
            tab.textProperty().bind(texts.bind(nameKey(page)));
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> show(page));
            tabs.put(page, tab);
            bar.getChildren().add(tab);
        }
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        getChildren().addAll(bar, front);
        show(Page.PREVIEW);
    }

    void show(Page page) {
        tabs.forEach((each, tab) -> tab.setSelected(each == page));
        front.getChildren().setAll(regions.get(page));
        model.filesShownProperty().set(page == Page.FILES);
    }

    private static String nameKey(Page page) {
        return switch (page) {
            case PREVIEW -> "posts.preview";
            case FILES -> "posts.files";
            case SETTINGS -> "posts.settings";
        };
    }
}
