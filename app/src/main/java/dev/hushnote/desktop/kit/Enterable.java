package dev.hushnote.desktop.kit;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Buttons that do what they do at Enter as well as at Space.
public final class Enterable {

    private Enterable() {}

    public static <B extends ButtonBase> B of(B button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }
}
