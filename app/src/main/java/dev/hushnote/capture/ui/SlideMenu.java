package dev.hushnote.capture.ui;

import dev.hushnote.capture.slide.Sensitivity;
import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Whether slides are looked for, how closely, and where in the picture.
final class SlideMenu extends MenuButton {

    private final SlidesViewModel model;
    private final Texts texts;
    private final Runnable draw;

    /// @param draw lets the attendee draw where the screen stands
    SlideMenu(SlidesViewModel model, Texts texts, Runnable draw) {
        this.model = model;
        this.texts = texts;
        this.draw = draw;
        Quiet.keepingFocus(this);
        getStyleClass().add("source-menu");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        model.modeProperty().subscribe(_ -> showMode());
        texts.messagesProperty().subscribe(_ -> showMode());
        showingProperty().subscribe(showing -> {
            if (showing) {
                fill();
            }
        });
        fill();
    }

    private void showMode() {
        setText(texts.get(key(model.modeProperty().get())));
    }

    private void fill() {
        getItems().clear();
        for (SlideMode mode : SlideMode.values()) {
            getItems().add(item(key(mode), mode, model.modeProperty()));
        }
        getItems().add(new SeparatorMenuItem());
        for (Sensitivity sensitivity : Sensitivity.values()) {
            getItems().add(item(key(sensitivity), sensitivity, model.sensitivityProperty()));
        }
        MenuItem region = new MenuItem(texts.get("camera.slides-region"));
        region.setOnAction(_ -> draw.run());
        MenuItem whole = new MenuItem(texts.get("camera.slides-whole"));
        whole.setDisable(model.region().equals(SlideRegion.WHOLE));
        whole.setOnAction(_ -> model.draw(SlideRegion.WHOLE));
        getItems().addAll(new SeparatorMenuItem(), region, whole);
    }

    private <T extends Enum<T>> RadioMenuItem item(String key, T value, ObjectProperty<T> chosen) {
        RadioMenuItem item = new RadioMenuItem(texts.get(key));
        item.setMnemonicParsing(false);
        item.setSelected(chosen.get() == value);
        item.setOnAction(_ -> chosen.set(value));
        return item;
    }

    private static String key(SlideMode mode) {
        return switch (mode) {
            case OFF -> "camera.slides-off";
            case SUGGEST -> "camera.slides-suggest";
            case KEEP -> "camera.slides-keep";
        };
    }

    private static String key(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case LOW -> "camera.slides-low";
            case USUAL -> "camera.slides-usual";
            case HIGH -> "camera.slides-high";
        };
    }
}
