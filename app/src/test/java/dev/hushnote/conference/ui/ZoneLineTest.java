package dev.hushnote.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.ui.ZoneLine.Leaving;
import dev.hushnote.desktop.Texts;
import dev.hushnote.testkit.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A time zone is found by some of its name, by keyboard and by mouse.
class ZoneLineTest {

    private final AtomicInteger keysThatWentOn = new AtomicInteger();
    private Button elsewhere;
    private Stage stage;
    private ZoneLine zones;

    @BeforeEach
    void open() {
        Toolkit.start();
        elsewhere = Toolkit.inWindow(() -> new Button("elsewhere"));
        stage = Toolkit.inWindow(() -> new Stage());
        zones = Toolkit.inWindow(() -> show(Leaving.KEEPS));
    }

    @AfterEach
    void close() {
        Toolkit.inWindow(stage::close);
    }

    @Test
    void whatFitsStandsBelowWhileItIsTyped() {
        assertThat(zones.found().isVisible()).isFalse();
        type("lisb");
        assertThat(found()).containsExactly("Europe/Lisbon");
        assertThat(zones.found().isVisible()).isTrue();
        assertThat(zones.found().isManaged()).isTrue();
        type("Europe/Lisbon");
        assertThat(found()).isEmpty();
        assertThat(zones.found().isManaged()).isFalse();
    }

    @Test
    void downAndUpChooseAndEnterTakes() {
        type("america indiana");
        List<String> offered = List.copyOf(found());
        assertThat(offered).hasSizeGreaterThan(2);
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertThat(line().getText()).isEqualTo(offered.get(1));
        assertThat(line().getCaretPosition()).isEqualTo(offered.get(1).length());
        assertThat(found()).isEmpty();
        assertThat(keysThatWentOn).hasValue(0);
    }

    @Test
    void choosingEndsAtTheEndsOfTheList() {
        type("europe");
        press(KeyCode.UP);
        assertThat(chosen()).isZero();
        for (int i = 0; i <= found().size(); i++) {
            press(KeyCode.DOWN);
        }
        assertThat(chosen()).isEqualTo(found().size() - 1);
    }

    @Test
    void enterGoesOnWhenNothingIsOffered() {
        type("Europe/Lisbon");
        press(KeyCode.ENTER);
        assertThat(keysThatWentOn).hasValue(1);
        assertThat(line().getText()).isEqualTo("Europe/Lisbon");
    }

    @Test
    void aClickTakes() {
        type("seoul");
        Toolkit.inWindow(() -> zones.found().fireEvent(pressed()));
        assertThat(line().getText()).isEqualTo("Asia/Seoul");
    }

    @Test
    void leavingTakesWhereThatIsWanted() {
        zones = Toolkit.inWindow(() -> show(Leaving.TAKES));
        type("seoul");
        leave();
        assertThat(line().getText()).isEqualTo("Asia/Seoul");
    }

    @Test
    void leavingKeepsWhatWasTypedElsewhereAndOffersItAgainLater() {
        type("seoul");
        leave();
        assertThat(line().getText()).isEqualTo("seoul");
        assertThat(found()).isEmpty();
        Toolkit.inWindow(() -> line().requestFocus());
        assertThat(found()).containsExactly("Asia/Seoul");
    }

    @Test
    void leavingTakesNothingWhenNothingFits() {
        zones = Toolkit.inWindow(() -> show(Leaving.TAKES));
        type("atlantis");
        leave();
        assertThat(line().getText()).isEqualTo("atlantis");
    }

    private ZoneLine show(Leaving leaving) {
        ZoneLine shown = new ZoneLine(new TextField(), new Texts(Locale.ENGLISH), leaving);
        VBox root = new VBox(shown.line(), shown.found(), elsewhere);
        root.addEventHandler(KeyEvent.KEY_PRESSED, _ -> keysThatWentOn.incrementAndGet());
        stage.setScene(new Scene(root, 300, 300));
        stage.show();
        shown.line().requestFocus();
        return shown;
    }

    private TextField line() {
        return zones.line();
    }

    private List<String> found() {
        return zones.found().getItems();
    }

    private int chosen() {
        return zones.found().getSelectionModel().getSelectedIndex();
    }

    private void leave() {
        Toolkit.inWindow(elsewhere::requestFocus);
    }

    private void type(String text) {
        Toolkit.inWindow(() -> line().setText(text));
    }

    private void press(KeyCode... codes) {
        Toolkit.inWindow(() -> {
            for (KeyCode code : codes) {
                Event.fireEvent(line(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
        });
    }

    private static MouseEvent pressed() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(null, 1, 1));
    }
}
