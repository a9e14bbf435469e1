package dev.hushnote.gallery.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What plain keys mean where photos are looked at, under a Hangul layout too.
enum SheetKeys {
    CAPTION,
    OPEN,
    MOVE,
    PRIVATE,
    DELETE;

    private static final Map<KeyCode, SheetKeys> BY_CODE = Map.of(
            KeyCode.ENTER, CAPTION,
            KeyCode.F2, CAPTION,
            KeyCode.SPACE, OPEN,
            KeyCode.O, OPEN,
            KeyCode.M, MOVE,
            KeyCode.P, PRIVATE,
            KeyCode.DELETE, DELETE,
            KeyCode.BACK_SPACE, DELETE);
    private static final Map<String, SheetKeys> BY_JAMO = Map.of("ㅐ", OPEN, "ㅡ", MOVE, "ㅔ", PRIVATE);

    static Optional<SheetKeys> of(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        SheetKeys byCode = BY_CODE.get(event.getCode());
        return Optional.ofNullable(byCode == null ? BY_JAMO.get(event.getText()) : byCode);
    }
}
