package dev.hushnote.capture.ui;

import dev.hushnote.desktop.command.Command;
import java.util.List;

/// What can be done with the camera in use by its name, without a key of its own.
public final class CameraCommands {

    private static final int QUARTER = 90;
    private static final int WHOLE = 360;

    private final CameraViewModel model;
    private final CameraSettingsPane settings;

    public CameraCommands(CameraViewModel model, CameraSettingsPane settings) {
        this.model = model;
        this.settings = settings;
    }

    public List<Command> all() {
        return List.of(
                Command.of("command.camera-settings", settings::open),
                Command.of(
                                "command.camera-turn",
                                () -> model.want(wish -> wish.turned((wish.turn() + QUARTER) % WHOLE)))
                        .when(() -> model.wish().isPresent()),
                Command.of("command.camera-mirror", () -> model.want(wish -> wish.mirrored(!wish.mirrored())))
                        .when(() -> model.wish().isPresent()),
                Command.of("command.camera-exposure", () -> model.lockExposure(!model.isExposureLocked()))
                        .when(() -> model.exposureOfferedProperty().get()),
                Command.of("command.camera-wake", model::wake)
                        .when(() -> model.asleepProperty().get()));
    }
}
