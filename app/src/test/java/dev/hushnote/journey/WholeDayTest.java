package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.desktop.Settings;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Theme;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Light;
import dev.hushnote.testkit.DroppedFiles;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One day with the window, from the first start to the exported post.
class WholeDayTest {

    private static final String TALK = "Quiet Queues";

    @TempDir
    private Path folder;

    private final PassingClock clock = new PassingClock("2026-05-14T09:00:00Z");
    private WindowRig window;
    private Desk desk;

    @BeforeEach
    void open() {
        window = WindowRig.open(new WindowRig.Opening(folder, clock, Locale.ENGLISH));
        desk = new Desk(window, clock);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromTheFirstStartToThePost() throws IOException {
        startLoggingAndNameTheTalk();
        writeInTwoLanguages();
        editInPlaceAndUndo();
        shootWhileTyping();
        captionWhatWasShot();
        dropAPhonePicture();
        rateWithAReason();
        changeColoursAndLanguage();
        leaveHalfAWordBehind();
        List<Entry> before = log();
        close();
        Settings kept = new SettingsFile(folder.resolve("settings.properties"), Runnable::run).current();
        assertThat(kept.looks().theme()).isEqualTo(Theme.HALL);
        assertThat(kept.looks().language()).isEqualTo(Locale.ENGLISH);
        open();
        assertThat(log()).isEqualTo(before);
        findEverythingAgain();
        exportTheDay();
    }

    private void startLoggingAndNameTheTalk() {
        window.press(KeyCode.ENTER).log("Good morning, hall");
        Waiting.until(() -> !desk.sessions().isEmpty() && log().size() == 1);
        window.sees("Untitled session").press(KeyCode.N, KeyCode.CONTROL);
        desk.untilFocused("text-field");
        window.type("Quiet Queues (Kim Sori, Hush Labs)").press(KeyCode.ENTER).sees(TALK);
        desk.untilWriting();
        assertThat(talk().title()).isEqualTo(TALK);
        assertThat(window.notebook().programme().speakersOf(talk()))
                .extracting(Speaker::name, Speaker::affiliation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kim Sori", "Hush Labs"));
    }

    private void writeInTwoLanguages() {
        window.log("? what is back pressure").log("! 줄은 약속이다").log("~").log("@ 그 농담").log("plain words");
        Waiting.until(() -> log().size() == 6);
        assertThat(log())
                .extracting(Entry::kind)
                .containsExactly(
                        EntryKind.TEXT,
                        EntryKind.LOOK_UP,
                        EntryKind.INSIGHT,
                        EntryKind.MISSED,
                        EntryKind.LISTEN_AGAIN,
                        EntryKind.TEXT);
        assertThat(log().get(2).text()).isEqualTo("줄은 약속이다");
        window.sees("줄은 약속이다").sees("plain words");
    }

    private void editInPlaceAndUndo() {
        window.press(KeyCode.UP);
        desk.untilFocused("entry-editor");
        window.type(", mended").press(KeyCode.ENTER);
        untilLast("plain words, mended");
        desk.untilWriting();
        window.press(KeyCode.Z, KeyCode.CONTROL);
        untilLast("plain words");
        window.press(KeyCode.Y, KeyCode.CONTROL);
        untilLast("plain words, mended");
        window.log("a slip");
        untilLast("a slip");
        window.press(KeyCode.Z, KeyCode.CONTROL);
        untilLast("plain words, mended");
        Waiting.until(() -> window.typed().equals("a slip"));
        window.press(KeyCode.Z, KeyCode.CONTROL);
        Waiting.until(() -> window.typed().isEmpty());
    }

    private void shootWhileTyping() {
        desk.pointAtTestPattern();
        window.type("half a li");
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.LEFT);
        }
        for (int shots = 1; shots <= 3; shots++) {
            shoot(shots);
            assertThat(window.typed()).isEqualTo("half a li");
            assertThat(Toolkit.<Integer>inWindow(() -> window.focusedText().getCaretPosition()))
                    .isEqualTo(6);
        }
        window.press(KeyCode.END).type("ne").press(KeyCode.ENTER);
        untilLast("half a line");
    }

    private void captionWhatWasShot() {
        window.type("the queue, drawn").press(KeyCode.ENTER, KeyCode.CONTROL);
        Waiting.until(() -> captions().contains("the queue, drawn"));
        assertThat(window.typed()).isEmpty();
        shoot(4);
        window.type("뒤에서 본 무대").press(KeyCode.ENTER, KeyCode.CONTROL);
        Waiting.until(() -> captions().equals(List.of("the queue, drawn", "뒤에서 본 무대")));
        assertThat(log()).extracting(Entry::text).doesNotContain("the queue, drawn", "뒤에서 본 무대");
    }

    private void dropAPhonePicture() throws IOException {
        window.log("before the picture");
        untilLast("before the picture");
        Instant taken = clock.instant().plusSeconds(60);
        clock.pass(Duration.ofMinutes(2));
        window.log("after the picture");
        untilLast("after the picture");
        byte[] jpeg = Pictures.phoneJpeg(Pictures.slide(320, 240, 1), taken.atOffset(ZoneOffset.ofHours(9)), 1, true);
        DroppedFiles.of(Pictures.write(folder.resolve("phone/IMG_1.JPG"), jpeg)).onto(window);
        Waiting.until(() -> photos().size() == 5);
        List<Entry> log = log();
        assertThat(log.get(log.size() - 3).text()).isEqualTo("before the picture");
        assertThat(log.get(log.size() - 2).kind()).isEqualTo(EntryKind.PHOTO);
        assertThat(log.get(log.size() - 1).text()).isEqualTo("after the picture");
    }

    private void rateWithAReason() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        Waiting.until(() -> window.notebook().ratings().current(talk().id()).isPresent());
        window.log("= clear and short");
        Waiting.until(() -> window.notebook().ratings().current(talk().id()).stream()
                .anyMatch(rating -> rating.light() == Light.GREEN && "clear and short".equals(rating.reason())));
        assertThat(window.typed()).isEmpty();
    }

    private void changeColoursAndLanguage() {
        desk.command("Colours for a dark hall");
        Waiting.until(() -> window.appearance().themeProperty().get() == Theme.HALL);
        desk.command("Korean");
        window.sees("남은 일").sees("plain words, mended");
        desk.command("English로 쓰기");
        window.sees("To do");
        desk.untilWriting();
    }

    private void leaveHalfAWordBehind() {
        window.type("반쯤 쓴");
        desk.command("New moment now");
        window.sees("Between sessions");
        Waiting.until(() -> desk.isWriting() && window.typed().isEmpty());
        window.log("coffee in the hallway");
        Waiting.until(() -> desk.lines(desk.sessions().getLast()).contains("coffee in the hallway"));
        desk.command(TALK);
        Waiting.until(() -> desk.isWriting() && window.typed().equals("반쯤 쓴"));
    }

    private void findEverythingAgain() {
        window.sees("coffee in the hallway");
        desk.command(TALK);
        Waiting.until(() -> desk.isWriting() && window.typed().equals("반쯤 쓴"));
        window.sees("줄은 약속이다").sees("clear and short").sees("the queue, drawn");
        assertThat(photos()).hasSize(5);
    }

    private void exportTheDay() throws IOException {
        Path blog = folder.resolve("blog");
        window.press(KeyCode.E, KeyCode.CONTROL).sees("1 half-typed line not logged");
        Toolkit.inWindow(() ->
                ((TextField) window.scene().getRoot().lookup(".blog-header .text-field")).setText(blog.toString()));
        window.press(KeyCode.E, KeyCode.CONTROL).sees("6 files written");
        try (Stream<Path> files = Files.walk(blog)) {
            String post = Files.readString(files.filter(file -> file.toString().endsWith(".md"))
                    .findFirst()
                    .orElseThrow());
            assertThat(post)
                    .contains(
                            TALK,
                            "줄은 약속이다",
                            "plain words, mended",
                            "half a line",
                            "the queue, drawn",
                            "clear and short")
                    .doesNotContain("반쯤 쓴");
        }
    }

    private void shoot(int photos) {
        desk.shoot();
        Waiting.until(() -> photos().size() == photos);
    }

    private void untilLast(String text) {
        Waiting.until(() -> desk.lines(talk()).getLast().equals(text));
    }

    private Session talk() {
        return desk.sessions().getFirst();
    }

    private List<Entry> log() {
        return desk.log(talk());
    }

    private List<Photo> photos() {
        return desk.photos();
    }

    private List<String> captions() {
        return photos().stream()
                .flatMap(photo -> Stream.ofNullable(photo.caption()))
                .toList();
    }
}
