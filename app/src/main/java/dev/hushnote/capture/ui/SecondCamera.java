package dev.hushnote.capture.ui;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A second source beside the first: small, with a shutter of its own. One line as long as none was chosen.
public final class SecondCamera extends VBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final CameraViewModel model;
    private final SourceWords words;
    private final Preview preview;
    private final Label state = new Label();
    private final SourceMenu source;
    private final HBox picture;
    private final SettingsButton settings;
    private boolean offered;

    /// @param key its shutter's key as a person writes it
    /// @param openSettings shows how its pictures are wanted
    public SecondCamera(CameraViewModel model, Shell shell, String key, Runnable openSettings) {
        this.model = model;
        Texts texts = shell.texts();
        this.words = new SourceWords(texts);
        this.preview = new Preview(model.camera(), shell.work(), Preview.Size.SMALL);
        this.source = new SourceMenu(model, texts, "camera.second");
        this.settings = new SettingsButton(texts, "command.second-settings", openSettings);
        getStyleClass().add("second-camera");
        ShutterButton shutter = new ShutterButton(model, texts, key, new SimpleStringProperty(""));
        shutter.accessibleTextProperty().unbind();
        shutter.accessibleTextProperty().bind(texts.bind("camera.photo-second"));
        HBox.setHgrow(shutter, Priority.ALWAYS);
        HBox.setHgrow(source, Priority.ALWAYS);
        state.setWrapText(true);
        state.getStyleClass().add("second");
        StackPane screen = new StackPane(preview);
        screen.getStyleClass().add("second-screen");
        this.picture = new HBox(screen, shutter);
        picture.getStyleClass().add("second-picture");
        HBox line = new HBox(source, settings);
        line.getStyleClass().add("source-line");
        getChildren().addAll(line, picture, state);
        model.stateProperty().subscribe(_ -> show());
        model.choiceProperty().subscribe(_ -> show());
        model.asleepProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
        sceneProperty().subscribe(_ -> show());
    }

    /// Whether a second one can be chosen; one that is chosen stays.
    void offer(boolean wanted) {
        offered = wanted;
        show();
    }

    /// Opens the list of what can be chosen, also when it was not offered yet. Nothing while it is in no window.
    public void choose() {
        if (getScene() == null) {
            return;
        }
        offer(true);
        // A list opens below its button, which has to lie where it will be seen.
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        source.requestFocus();
        source.show();
    }

    private void show() {
        boolean chosen = !(model.choiceProperty().get() instanceof SourceChoice.None);
        SourceState now = model.stateProperty().get();
        setVisible(chosen || offered);
        setManaged(isVisible());
        for (Node part : List.of(picture, settings)) {
            part.setVisible(chosen);
            part.setManaged(chosen);
        }
        state.setText(chosen ? words.of(now, true, model.asleepProperty().get()) : "");
        state.setVisible(!state.getText().isEmpty());
        state.setManaged(state.isVisible());
        preview.pseudoClassStateChanged(LOST, now instanceof SourceState.Lost);
        preview.show(getScene() != null && now instanceof SourceState.Running);
    }
}
