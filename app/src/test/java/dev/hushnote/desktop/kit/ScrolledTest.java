package dev.hushnote.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Toolkit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class ScrolledTest {

    @Test
    void whatGetsTheFocusIsSeen() {
        Toolkit.start();
        List<Boolean> seen = Toolkit.inWindow(() -> {
            VBox lines = new VBox();
            IntStream.range(0, 60)
                    .mapToObj(number -> new Button("line " + number))
                    .forEach(lines.getChildren()::add);
            ScrollPane scroll = new ScrollPane(lines);
            Stage stage = new Stage();
            stage.setScene(new Scene(scroll, 300, 200));
            stage.show();
            List<Boolean> all = Stream.of(59, 0, 30, 31)
                    .map(lines.getChildren()::get)
                    .map(line -> {
                        Scrolled.focus(line);
                        return line.equals(stage.getScene().getFocusOwner()) && isSeen(line, scroll);
                    })
                    .toList();
            stage.close();
            return all;
        });
        assertThat(seen).containsExactly(true, true, true, true);
    }

    private static boolean isSeen(Node line, ScrollPane scroll) {
        scroll.layout();
        Bounds there = line.localToScene(line.getBoundsInLocal());
        return there.getMinY() > -1 && there.getMaxY() < 201; // half a pixel of ring
    }
}
