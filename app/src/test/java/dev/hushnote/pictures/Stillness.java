package dev.hushnote.pictures;

import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Path;

/// When nothing in a window has come, gone, moved or faded for a while. A camera's picture and a blinking caret do not
/// count.
final class Stillness {

    private static final Duration WHILE = Duration.ofMillis(600);

    private final WindowRig rig;
    private List<Seen> last = List.of();
    private long since = System.nanoTime();

    private record Seen(Bounds where, double opacity, boolean filled) {}

    Stillness(WindowRig rig) {
        this.rig = rig;
    }

    void await() {
        Waiting.until(this::hasLasted);
    }

    private boolean hasLasted() {
        List<Seen> now = Toolkit.inWindow(() -> rig.scene().getRoot().lookupAll("*").stream()
                .filter(node -> !(node instanceof Path))
                .map(Stillness::look)
                .toList());
        if (!now.equals(last)) {
            last = now;
            since = System.nanoTime();
        }
        return System.nanoTime() - since > WHILE.toNanos();
    }

    private static Seen look(Node node) {
        return new Seen(
                node.localToScene(node.getLayoutBounds()),
                node.getOpacity(),
                !(node instanceof ImageView view) || view.getImage() != null);
    }
}
