package dev.hushnote.capture.ui;

import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import java.util.List;
import javafx.scene.input.KeyCode;

/// What can be done with slides from anywhere in the window.
public final class SlideCommands {

    private final SlidesViewModel model;
    private final RegionDrawing region;

    public SlideCommands(SlidesViewModel model, RegionDrawing region) {
        this.model = model;
        this.region = region;
    }

    public List<Command> all() {
        return List.of(
                Command.of(
                        "command.slide-before",
                        model::shootBefore,
                        Chord.shortcutShift(KeyCode.P),
                        Chord.shortcutShift(KeyCode.G)),
                Command.of("command.keep-slide", model::keepNewest),
                mode("command.slides-off", SlideMode.OFF),
                mode("command.slides-suggest", SlideMode.SUGGEST),
                mode("command.slides-keep", SlideMode.KEEP),
                Command.of("command.slide-region", region::open));
    }

    private Command mode(String nameKey, SlideMode mode) {
        return Command.of(nameKey, () -> model.modeProperty().set(mode));
    }
}
