package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Session;
import dev.hushnote.live.Live;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig.Opening;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Two talks at once, a quarter of an hour after they began.
class WhereAmITest extends Journey {

    private static final String CACHE = "The Cache That Lied Politely";
    private static final String BRANCH = "Nine Ways to Name a Branch";

    WhereAmITest() {
        super("2026-05-14T10:55:00Z");
    }

    @Override
    Opening opening() throws IOException {
        return super.opening().withSample();
    }

    @Test
    void theStripAsksWhichOfTheRoomsItIs() {
        window.sees("Which one?");
        assertThat(window.notebook().whereabouts().now()).isInstanceOf(Live.Ambiguous.class);
        assertThat(choices()).containsExactlyInAnyOrder(CACHE, BRANCH);
    }

    @Test
    void aDigitEntersAndTheRoomBeforeIsMarkedAsLeft() {
        enter(BRANCH);
        window.log("first half");
        Waiting.until(() -> desk.lines(branch()).contains("first half"));
        clock.pass(Duration.ofMinutes(5));
        enter(CACHE);
        window.sees(BRANCH + " marked as left");
        assertThat(states(branch())).contains(Attendance.State.LEFT_EARLY);
        window.log("second half");
        Waiting.until(() -> desk.lines(cache()).contains("second half"));
        assertThat(desk.lines(branch())).endsWith("first half").doesNotContain("second half");
        assertThat(choices()).isEmpty();
    }

    @Test
    void undoTakesTheStepIntoTheOtherRoomBack() {
        enter(BRANCH);
        clock.pass(Duration.ofMinutes(5));
        enter(CACHE);
        window.press(KeyCode.Z, KeyCode.CONTROL);
        Waiting.until(() -> isLive(BRANCH));
        assertThat(states(branch())).doesNotContain(Attendance.State.LEFT_EARLY);
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void aPictureThatNobodyCanPlaceWaitsInTheInbox() {
        int before = desk.photos().size();
        desk.pointAtTestPattern();
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == before + 1);
        List<Photo> waiting = window.notebook().photos().unplaced(cache().conferenceId());
        assertThat(waiting).extracting(Photo::device).contains("Test pattern");
        enter(CACHE);
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == before + 2);
        assertThat(window.notebook().photos().unplaced(cache().conferenceId())).isEqualTo(waiting);
        assertThat(desk.log(cache()))
                .filteredOn(entry -> entry.kind() == EntryKind.PHOTO)
                .extracting(Entry::photoId)
                .contains(desk.photos().stream()
                        .filter(photo -> !waiting.contains(photo) && "Test pattern".equals(photo.device()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /// "Where am I?", then the digit that stands before a title.
    private void enter(String title) {
        window.press(KeyCode.L, KeyCode.CONTROL).sees("Where am I?");
        Waiting.until(() -> !lines().isEmpty());
        int place = lines().indexOf(title);
        assertThat(place).isNotNegative();
        window.press(KeyCode.getKeyCode(Integer.toString(place + 1)));
        Waiting.until(() -> isLive(title) && desk.isWriting());
        window.sees(title);
    }

    private List<String> lines() {
        return buttons(".where-line").stream()
                .map(Button::getAccessibleText)
                .map(text -> text.replaceFirst(", .*", ""))
                .toList();
    }

    private List<String> choices() {
        return buttons(".strip-choice").stream().map(Button::getText).toList();
    }

    private List<Button> buttons(String selector) {
        return dev.hushnote.testkit.Toolkit.inWindow(() -> window.scene().getRoot().lookupAll(selector).stream()
                .map(Button.class::cast)
                .distinct()
                .toList());
    }

    private boolean isLive(String title) {
        return window.notebook().whereabouts().now().certain().map(Session::title).stream()
                .anyMatch(title::equals);
    }

    private List<Attendance.State> states(Session session) {
        return window.notebook().programme().attendances(session.conferenceId()).stream()
                .filter(attendance -> attendance.sessionId().equals(session.id()))
                .filter(attendance -> !attendance.at().isAfter(clock.instant()))
                .map(Attendance::state)
                .toList();
    }

    private Session branch() {
        return desk.session(BRANCH);
    }

    private Session cache() {
        return desk.session(CACHE);
    }
}
