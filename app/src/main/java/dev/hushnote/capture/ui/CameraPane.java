package dev.hushnote.capture.ui;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Preview, shutter, source. Without a source it says what can be chosen; logging does not depend on it.
public final class CameraPane extends VBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final CameraViewModel model;
    private final Texts texts;
    private final SourceWords words;
    private final Preview preview;
    private final Label state = new Label();
    private final Label granted = new Label();
    private final Label taken = new Label();
    private final VBox nothing = new VBox();
    private final SlideMenu slideMenu;
    private final SecondCamera second;

    /// What can be opened from here.
    ///
    /// @param watchFolder chooses a folder whose pictures come in
    /// @param phone lets a phone in
    /// @param drawRegion draws where the screen stands
    /// @param settings shows how the source's pictures are wanted
    public record Ways(Runnable watchFolder, Runnable phone, Runnable drawRegion, Runnable settings) {}

    /// @param shutterKey the shutter's key as a person writes it
    /// @param second what stands beside it; seen once a first one was chosen
    public CameraPane(
            CameraViewModel model,
            SlidesViewModel slides,
            Shell shell,
            String shutterKey,
            Ways ways,
            SecondCamera second) {
        this.second = second;
        this.model = model;
        this.texts = shell.texts();
        this.words = new SourceWords(texts);
        this.preview = new Preview(model.camera(), shell.work(), Preview.Size.USUAL);
        this.slideMenu = new SlideMenu(slides, texts, ways.drawRegion());
        getStyleClass().add("camera-pane");
        state.setWrapText(true);
        state.getStyleClass().add("preview-words");
        granted.getStyleClass().add("second");
        granted.setMinWidth(USE_PREF_SIZE);
        taken.getStyleClass().add("second");
        StackPane screen = new StackPane(preview, state);
        SourceMenu source = new SourceMenu(model, texts, "camera.choose");
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox line = new HBox(source, new SettingsButton(texts, "camera.settings", ways.settings()));
        line.getStyleClass().add("source-line");
        HBox facts = new HBox(granted, taken);
        facts.managedProperty()
                .bind(granted.textProperty()
                        .isNotEmpty()
                        .or(taken.textProperty().isNotEmpty()));
        facts.getStyleClass().add("source-line");
        offer(ways);
        getChildren()
                .addAll(
                        screen,
                        new ShutterButton(model, texts, shutterKey),
                        line,
                        facts,
                        slideMenu,
                        new SlideStrip(slides, texts, shell.work()),
                        second,
                        nothing);
        model.stateProperty().subscribe(_ -> show());
        model.choiceProperty().subscribe(_ -> show());
        model.takenProperty().subscribe(_ -> show());
        model.asleepProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
        sceneProperty().subscribe(_ -> showPreview());
        visibleProperty().subscribe(_ -> showPreview());
    }

    private void offer(Ways ways) {
        nothing.getStyleClass().add("camera-nothing");
        Label words = new Label();
        words.textProperty().bind(texts.bind("camera.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("second");
        nothing.getChildren()
                .addAll(
                        words,
                        way(Feather.SMARTPHONE, "camera.phone", ways.phone()),
                        way(Feather.FOLDER, "camera.folder", ways.watchFolder()));
    }

    private Button way(Feather icon, String key, Runnable action) {
        Button button = Quiet.keepingFocus(new Button());
        button.setGraphic(Icons.of(icon));
        button.textProperty().bind(texts.bind(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        SourceState now = model.stateProperty().get();
        boolean chosen = !(model.choiceProperty().get() instanceof SourceChoice.None);
        boolean lost = now instanceof SourceState.Lost;
        preview.pseudoClassStateChanged(LOST, lost);
        state.setText(words.of(now, chosen, model.asleepProperty().get()));
        state.setVisible(!state.getText().isEmpty());
        granted.setText(now instanceof SourceState.Running running ? running.width() + "×" + running.height() : "");
        nothing.setVisible(!chosen);
        nothing.setManaged(!chosen);
        slideMenu.setVisible(chosen);
        slideMenu.setManaged(chosen);
        second.offer(chosen);
        int count = model.takenProperty().get();
        taken.setText(count == 0 ? "" : texts.get("camera.taken", count));
        showPreview();
    }

    private void showPreview() {
        preview.show(isVisible() && getScene() != null && model.stateProperty().get() instanceof SourceState.Running);
    }
}
