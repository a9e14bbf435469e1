package dev.hushnote.desktop;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells when a scene has been painted, not only laid out. To be used on the window's thread.
public final class Painted {

    /// The pulse after the one that paints begins when the painting is handed over.
    private static final int PULSES = 3;

    private Painted() {}

    /// Does something once, after what is in the scene now has been painted.
    public static void then(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int seen;

            @Override
            public void run() {
                seen++;
                if (seen == PULSES) {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(action);
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
    }
}
