package dev.hushnote.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class OverlayTest {

    @Test
    void arrowsPressedBeforeItIsPaintedGoDownALineEach() {
        Toolkit.start();
        List<String> reached = Toolkit.inWindow(OverlayTest::downThroughAListJustShown);
        assertThat(reached).containsExactly("line 1", "line 2", "line 3", "line 4");
    }

    private static List<String> downThroughAListJustShown() {
        Overlay overlay = new Overlay();
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(overlay), 640, 480));
        stage.show();
        VBox list = new VBox();
        IntStream.range(0, 5).mapToObj(number -> new Button("line " + number)).forEach(list.getChildren()::add);
        overlay.show(list, list.getChildren().getFirst());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Button focused = (Button) stage.getScene().getFocusOwner();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            reached.add(((Button) stage.getScene().getFocusOwner()).getText());
        }
        stage.close();
        return reached;
    }
}
