package dev.hushnote.capture.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.desktop.SettingsFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Lets cameras sleep between shots, when the attendee wants that: all at once, as a key or a shot with one of
/// them says that somebody is here. To be used on the window's thread.
public final class BatterySaver {

    /// What is offered, in minutes; 0 for never.
    static final List<Integer> MINUTES = List.of(0, 1, 5, 15);

    private final List<Camera> cameras = new ArrayList<>();
    private final SettingsFile settings;
    private final Clock clock;
    private BooleanSupplier watched = () -> false;
    private Instant lastUse;

    public BatterySaver(Camera camera, SettingsFile settings, Clock clock) {
        this.cameras.add(camera);
        this.settings = settings;
        this.clock = clock;
        this.lastUse = clock.instant();
    }

    /// Watches over one more.
    void also(Camera camera) {
        cameras.add(camera);
    }

    /// Every key in the window counts as use.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> used());
    }

    /// @param watching whether something looks at the pictures by itself; the camera does not sleep then
    void stayAwakeWhile(BooleanSupplier watching) {
        watched = watching;
    }

    /// Somebody is here: the minutes begin anew. A camera that sleeps goes on sleeping.
    void used() {
        lastUse = clock.instant();
    }

    /// To be called again and again; sends the camera to sleep once it was not used for long enough.
    public void tick() {
        if (watched.getAsBoolean()) {
            used();
        }
        int minutes = minutes();
        boolean idle = minutes > 0 && !clock.instant().isBefore(lastUse.plus(Duration.ofMinutes(minutes)));
        if (idle) {
            cameras.stream()
                    .filter(camera -> !camera.isAsleep() && !(camera.choice() instanceof SourceChoice.None))
                    .forEach(Camera::sleep);
        }
    }

    int minutes() {
        return settings.current().cameras().offMinutes();
    }

    /// @param minutes 0 for never
    void setMinutes(int minutes) {
        used();
        settings.change(now -> now.withCameras(now.cameras().withOffMinutes(minutes)));
        if (minutes == 0) {
            cameras.forEach(Camera::wake);
        }
    }
}
