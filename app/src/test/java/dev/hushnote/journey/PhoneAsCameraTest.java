package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.phone.StationState;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Light;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.StandInPhone;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A phone is let in and is a camera: by its own button, by the laptop's shutter, and for the slide that just went.
class PhoneAsCameraTest {

    @TempDir
    private Path folder;

    private final PassingClock clock = new PassingClock("2026-05-14T09:00:00Z");
    private WindowRig window;
    private Desk desk;

    @BeforeEach
    void begin() {
        open();
        window.press(KeyCode.ENTER).log("good morning");
        Waiting.until(() -> !desk.sessions().isEmpty() && desk.lines(talk()).size() == 1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itIsOffUntilSomebodyLetsPhonesInAndSeenWhileItIsOn() {
        assertThat(window.phones().state()).isInstanceOf(StationState.Closed.class);
        letPhonesIn();
        window.sees("Point the phone's camera at this code").sees(door().getHost());
        window.press(KeyCode.ESCAPE);
        press("Phones can send: 0");
        press("Turn off");
        Waiting.until(() -> window.phones().state() instanceof StationState.Closed);
    }

    @Test
    void picturesOfItsOwnButtonFallBetweenTheLinesWhateverItsClockSays() throws IOException {
        StandInPhone phone = paired(Clock.offset(clock, Duration.ofMinutes(-7)));
        window.log("before");
        Waiting.until(() -> desk.lines(talk()).size() == 2);
        clock.pass(Duration.ofSeconds(5));
        Instant taken = phone.clock().instant();
        clock.pass(Duration.ofSeconds(5));
        window.log("after");
        Waiting.until(() -> desk.lines(talk()).size() == 3);

        UUID id = UUID.randomUUID();
        byte[] picture = Pictures.jpeg(Pictures.slide(640, 360, 1));
        assertThat(phone.photo(id, picture, taken)).isBetween(200, 201);
        assertThat(phone.photo(id, picture, taken)).isEqualTo(200);

        assertThat(desk.log(talk()).stream().map(Entry::kind))
                .containsExactly(EntryKind.TEXT, EntryKind.TEXT, EntryKind.PHOTO, EntryKind.TEXT);
        reopen();
        letPhonesIn();
        StandInPhone again = new StandInPhone(door(), phone.key(), phone.clock());
        assertThat(again.photo(id, picture, taken)).isEqualTo(200);
        assertThat(desk.photos()).extracting(Photo::id).containsExactly(id);
    }

    @Test
    void theLaptopsShutterTakesThePhonesFrameAndTheSlideThatWent() throws IOException {
        StandInPhone phone = paired(clock);
        Waiting.until(() -> !phone.beat(true));
        press("Use as camera, Pixel");
        window.press(KeyCode.ESCAPE);
        Waiting.until(() -> phone.beat(false));
        show(phone, 1);
        window.press(KeyCode.P, KeyCode.CONTROL);
        Waiting.until(() -> desk.photos().size() == 1);
        assertThat(desk.photos().getFirst().device()).isEqualTo("Pixel");

        Instant changed = clock.instant();
        show(phone, 2);
        window.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        Waiting.until(() -> desk.photos().size() == 2);
        assertThat(desk.photos())
                .allSatisfy(photo -> assertThat(photo.takenAt()).isBefore(changed));
    }

    @Test
    void whereTheScreenIsIsDrawnWithTheKeysAndKept() throws IOException {
        StandInPhone phone = paired(clock);
        Waiting.until(() -> !phone.beat(true));
        press("Use as camera, Pixel");
        Waiting.until(() -> phone.beat(false));
        show(phone, 1);
        window.run("command.slide-region").sees("Where is the screen?");
        desk.untilFocused("region-board");
        window.press(KeyCode.LEFT, KeyCode.SHIFT)
                .press(KeyCode.UP, KeyCode.SHIFT)
                .press(KeyCode.RIGHT)
                .press(KeyCode.ENTER);
        Waiting.until(() -> settings().contains("screen.=0.02,0.0,0.98,0.98"));
    }

    @Test
    void aLightGivenOnThePhoneIsTheSessionsLight() {
        StandInPhone phone = paired(clock);
        UUID light = UUID.randomUUID();
        assertThat(phone.light(light, talk().id(), "green")).isEqualTo(200);
        assertThat(phone.light(light, talk().id(), "green")).isEqualTo(200);
        assertThat(window.notebook()
                        .ratings()
                        .current(talk().id())
                        .orElseThrow()
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void aForgottenPhoneCanSendNothing() throws IOException {
        StandInPhone phone = paired(clock);
        press("Forget, Pixel");
        window.sees("Pixel is forgotten");
        byte[] picture = Pictures.jpeg(Pictures.slide(64, 36, 1));
        assertThat(phone.photo(UUID.randomUUID(), picture, clock.instant())).isEqualTo(401);
        assertThat(desk.photos()).isEmpty();
    }

    private void open() {
        window = WindowRig.open(new WindowRig.Opening(folder, clock, Locale.ENGLISH));
        desk = new Desk(window, clock);
    }

    private void reopen() {
        window.close();
        open();
    }

    private void letPhonesIn() {
        window.run("command.phone");
        Waiting.until(() -> window.phones().state() instanceof StationState.Open);
    }

    private URI door() {
        return ((StationState.Open) window.phones().state())
                .doorways()
                .getFirst()
                .plainInvitation();
    }

    private StandInPhone paired(Clock itsOwn) {
        letPhonesIn();
        StandInPhone phone = StandInPhone.pair(door(), "Pixel", itsOwn);
        window.sees("Pixel is paired");
        return phone;
    }

    /// Lets the phone see a slide for some seconds.
    private void show(StandInPhone phone, int slide) throws IOException {
        byte[] jpeg = Pictures.jpeg(Pictures.slide(640, 360, slide));
        for (int i = 0; i < 8; i++) {
            clock.pass(Duration.ofMillis(400));
            assertThat(phone.frame(jpeg)).isEqualTo(204);
        }
    }

    private String settings() {
        try {
            return Files.readString(folder.resolve("settings.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session talk() {
        return desk.sessions().getFirst();
    }

    private void press(String name) {
        Button button = Waiting.forValue(
                () -> Toolkit.inWindow(() -> buttons(name).stream().findFirst()));
        Toolkit.inWindow(button::fire);
    }

    private List<Button> buttons(String name) {
        return window.scene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> !button.isDisabled() && button.isVisible())
                .filter(button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
                .toList();
    }
}
