package dev.hushnote.desktop.command;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Hears the keys of a window before any control does, because text controls take `Ctrl+Z`, `Ctrl+Y` and others for
/// themselves. Leaves the focus, the caret and a half-typed syllable alone.
public final class KeyFilter {

    private final Commands commands;
    private final KeyReader reader;
    private boolean taken;

    public KeyFilter(Commands commands) {
        this.commands = commands;
        this.reader = new KeyReader(commands.system());
    }

    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> taken = false);
    }

    private void pressed(Scene scene, KeyEvent event) {
        Optional<Command> command = reader.read(event)
                .flatMap(commands::owning)
                .filter(owner -> !(owner.yields() && canUndo(scene.getFocusOwner())));
        taken = command.isPresent();
        command.ifPresent(owner -> {
            event.consume();
            owner.action().run();
        });
    }

    /// The character that a taken key would type must not reach a text field.
    private void typed(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private static boolean canUndo(Node focused) {
        return focused instanceof TextInputControl text
                && !text.getStyleClass().contains("composer-text")
                && (text.isUndoable() || text.isRedoable());
    }
}
