package dev.hushnote.conference.ui;

import dev.hushnote.desktop.kit.TabMoves;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of every form: Enter saves, as it logs a line; Shift+Enter breaks a line; Tab moves on everywhere.
final class FormKeys {

    private FormKeys() {}

    static void on(Node form, Runnable save) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter(event, save);
            } else if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea area) {
                event.consume();
                TabMoves.move(area, event);
            }
        });
    }

    private static void enter(KeyEvent event, Runnable save) {
        if (event.isShiftDown()) {
            if (event.getTarget() instanceof TextArea area) {
                area.replaceSelection("\n");
                event.consume();
            }
        } else if (savesFrom(event.getTarget())) {
            event.consume();
            save.run();
        }
    }

    private static boolean savesFrom(EventTarget target) {
        return !(target instanceof ButtonBase) && !(target instanceof ComboBoxBase<?> box && box.isShowing());
    }
}
