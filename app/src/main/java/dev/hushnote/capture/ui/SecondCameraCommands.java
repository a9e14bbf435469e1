package dev.hushnote.capture.ui;

import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import java.util.List;
import javafx.scene.input.KeyCode;

/// What can be done with the second camera from anywhere in the window.
public final class SecondCameraCommands {

    /// The other of two cameras, A and B.
    public static final Chord SHUTTER = Chord.shortcut(KeyCode.B);

    private final CameraViewModel model;
    private final CameraSettingsPane settings;
    private final Runnable choose;

    /// @param choose opens the list of what can be chosen
    public SecondCameraCommands(CameraViewModel model, CameraSettingsPane settings, Runnable choose) {
        this.model = model;
        this.settings = settings;
        this.choose = choose;
    }

    public List<Command> all() {
        return List.of(
                Command.of("command.photo-second", model::shoot, SHUTTER),
                Command.of("command.second-camera", choose),
                Command.of("command.second-settings", settings::open));
    }
}
