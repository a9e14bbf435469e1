package dev.hushnote.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Controls that leave the caret where it is.
public final class Quiet {

    private Quiet() {}

    /// A button that the keyboard can reach, but whose click does not take the focus from what is being written.
    public static <B extends ButtonBase> B keepingFocus(B button) {
        button.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> button.setFocusTraversable(false));
        button.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> button.setFocusTraversable(true));
        return button;
    }

    /// A button without frame.
    public static Button flat(Button button) {
        button.getStyleClass().add("flat");
        return keepingFocus(button);
    }

    /// Takes what room is left in a row.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
