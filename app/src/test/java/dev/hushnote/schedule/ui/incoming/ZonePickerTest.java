package dev.hushnote.schedule.ui.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.desktop.Texts;
import dev.hushnote.testkit.Toolkit;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where a programme takes place is typed or taken from what is likely, and never guessed from half a name.
class ZonePickerTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final AtomicReference<@Nullable ZoneId> told = new AtomicReference<>();
    private Button elsewhere;
    private Stage stage;
    private ZonePicker picker;

    @BeforeEach
    void open() {
        Toolkit.start();
        elsewhere = Toolkit.inWindow(() -> new Button("elsewhere"));
        picker = Toolkit.inWindow(() -> new ZonePicker(new Texts(Locale.ENGLISH), List.of(LISBON), told::set));
        stage = Toolkit.inWindow(this::show);
    }

    @AfterEach
    void close() {
        Toolkit.inWindow(stage::close);
    }

    @Test
    void aLikelyZoneIsTakenByItsButton() {
        assertThat(likely().getParent().isVisible()).isTrue();
        Toolkit.inWindow(() -> likely().fire());
        assertThat(told.get()).isEqualTo(LISBON);
        assertThat(line().getText()).isEqualTo("Europe/Lisbon");
        assertThat(likely().getParent().isVisible()).isFalse();
    }

    @Test
    void halfANameIsNoZoneAlsoWhenTheLineIsLeft() {
        told.set(LISBON);
        Toolkit.inWindow(() -> line().setText("seou"));
        assertThat(told.get()).isNull();
        Toolkit.inWindow(elsewhere::requestFocus);
        assertThat(told.get()).isNull();
        assertThat(line().getText()).isEqualTo("seou");
    }

    @Test
    void aWholeNameIsToldInWhateverCase() {
        Toolkit.inWindow(() -> line().setText("asia/seoul"));
        assertThat(told.get()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void anEmptyLineOffersWhatIsLikelyAgain() {
        Toolkit.inWindow(() -> {
            picker.show(LISBON);
            picker.show(null);
        });
        assertThat(told.get()).isNull();
        assertThat(likely().getParent().isVisible()).isTrue();
    }

    private Stage show() {
        Stage shown = new Stage();
        shown.setScene(new Scene(new VBox(picker, elsewhere), 300, 300));
        shown.show();
        picker.focus();
        return shown;
    }

    private TextField line() {
        return (TextField) picker.getChildren().getFirst();
    }

    private Button likely() {
        return (Button) picker.lookup(".button");
    }
}
