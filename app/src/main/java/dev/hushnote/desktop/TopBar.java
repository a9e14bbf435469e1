package dev.hushnote.desktop;

import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The bar on top: what is in view, the way to everything else, that nothing can make a sound, and the time.
public final class TopBar extends HBox {

    /// What can be opened from here.
    ///
    /// @param find opens the palette
    /// @param findKey its key as a person writes it
    /// @param silence tells why nothing is heard
    public record Ways(Runnable find, String findKey, Runnable silence) {}

    /// @param left what is in view
    /// @param sign what else must be seen at all times
    /// @param time the time where the conference is
    public TopBar(Region left, Ways ways, Texts texts, Node sign, ObservableValue<String> time) {
        getStyleClass().add("top-bar");
        Button search = Quiet.keepingFocus(new Button());
        Label words = new Label();
        words.textProperty().bind(texts.bind("window.find"));
        words.getStyleClass().add("second");
        Label key = new Label(ways.findKey());
        key.getStyleClass().add("second");
        key.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, Quiet.spring(), key);
        line.prefWidthProperty().bind(search.widthProperty().subtract(26));
        search.setGraphic(line);
        search.getStyleClass().add("find-button");
        search.accessibleTextProperty().bind(texts.bind("window.find"));
        search.setMinWidth(60);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setOnAction(_ -> ways.find().run());
        Button silent = Quiet.flat(new Button());
        silent.textProperty().bind(texts.bind("window.silent"));
        silent.setGraphic(Icons.of(Feather.VOLUME_X));
        silent.getStyleClass().add("silent");
        silent.setMinWidth(USE_PREF_SIZE);
        silent.setOnAction(_ -> ways.silence().run());
        Label clock = new Label();
        clock.textProperty().bind(time);
        clock.getStyleClass().add("clock");
        clock.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, Quiet.spring(), search, Quiet.spring(), sign, silent, clock);
    }
}
