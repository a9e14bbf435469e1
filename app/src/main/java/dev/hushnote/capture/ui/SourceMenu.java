package dev.hushnote.capture.ui;

import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Chooses where pictures come from. Devices are looked for only when the menu opens.
final class SourceMenu extends MenuButton {

    private final CameraViewModel model;
    private final Texts texts;
    private final String noneKey;

    /// @param noneKey of what it says while nothing is chosen
    SourceMenu(CameraViewModel model, Texts texts, String noneKey) {
        this.noneKey = noneKey;
        this.model = model;
        this.texts = texts;
        Quiet.keepingFocus(this);
        getStyleClass().add("source-menu");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        model.choiceProperty().subscribe(_ -> showChoice());
        texts.messagesProperty().subscribe(_ -> showChoice());
        showingProperty().subscribe(showing -> {
            if (showing) {
                fill(List.of(), true);
                model.find(found -> fill(found, false));
            }
        });
        fill(List.of(), true);
    }

    private void showChoice() {
        SourceChoice now = model.choiceProperty().get();
        setText(now instanceof SourceChoice.None ? texts.get(noneKey) : SourceName.of(now, texts));
    }

    private void fill(List<FoundSource> found, boolean looking) {
        List<MenuItem> items = new ArrayList<>();
        if (looking) {
            MenuItem wait = new MenuItem(texts.get("camera.looking"));
            wait.setDisable(true);
            items.add(wait);
        }
        found.stream().map(FoundSource::choice).map(this::item).forEach(items::add);
        if (!looking && found.isEmpty()) {
            MenuItem nothing = new MenuItem(texts.get("camera.none-found"));
            nothing.setDisable(true);
            items.add(nothing);
        }
        if (!(model.choiceProperty().get() instanceof SourceChoice.None)) {
            items.add(new SeparatorMenuItem());
            MenuItem off = new MenuItem(texts.get("camera.off"));
            off.setOnAction(_ -> model.choose(new SourceChoice.None()));
            items.add(off);
        }
        getItems().setAll(items);
    }

    private MenuItem item(SourceChoice choice) {
        MenuItem item = new MenuItem(SourceName.of(choice, texts));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.choose(choice));
        return item;
    }
}
