package dev.hushnote.capture.ui;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.desktop.Texts;

/// What a source is called, in the menu and at its photos.
final class SourceName {

    private SourceName() {}

    static String of(SourceChoice choice, Texts texts) {
        return switch (choice) {
            case SourceChoice.None _ -> texts.get("camera.choose");
            case SourceChoice.Device device when device.facesYou() -> texts.get("camera.faces-you", device.name());
            case SourceChoice.Device device -> device.name();
            case SourceChoice.Network network ->
                texts.get("camera.network", network.address().getHost());
            case SourceChoice.Screen screen
            when screen.region() == null -> texts.get("camera.screen", screen.index() + 1);
            case SourceChoice.Screen screen -> texts.get("camera.region", screen.index() + 1);
            case SourceChoice.Phone phone -> phone.name();
            case SourceChoice.TestPattern _ -> texts.get("camera.test-pattern");
        };
    }
}
