package dev.hushnote.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Icons of one family, coloured by the theme and as large as the text around them says.
public final class Icons {

    private Icons() {}

    /// A character of the icon font. A label, because its size then follows the zoom like any text.
    public static Label of(Feather icon) {
        Label sign = new Label(Character.toString(icon.getCode()));
        sign.getStyleClass().add("icon");
        sign.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sign.setAccessibleText("");
        sign.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return sign;
    }
}
