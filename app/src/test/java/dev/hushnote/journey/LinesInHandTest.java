package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.ui.LogRow;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lines of the log are moved, split, marked and hidden where they stand, by keyboard only.
class LinesInHandTest extends Journey {

    @BeforeEach
    void begin() {
        startWith("one");
    }

    @Test
    void aLineIsMovedOnFromTheComposer() {
        window.log("two").log("three");
        untilLog("one", "two", "three");
        window.press(KeyCode.UP, KeyCode.ALT);
        untilLog("one", "three", "two");
        window.press(KeyCode.UP, KeyCode.ALT);
        untilLog("three", "one", "two");
        window.log("four");
        untilLog("three", "one", "two", "four");
        window.press(KeyCode.UP, KeyCode.ALT);
        untilLog("three", "one", "four", "two");
    }

    @Test
    void aPhotoMovesAmongTheLinesAndAmongPhotos() {
        desk.pointAtTestPattern();
        shoot(1);
        shoot(2);
        Entry first = desk.log(talk()).get(1);
        Entry second = desk.log(talk()).get(2);
        window.log("two");
        untilLog("one", "PHOTO", "PHOTO", "two");
        choose(1);
        window.press(KeyCode.DOWN, KeyCode.ALT);
        untilIds(() -> List.of(second.id(), first.id()), 1);
        window.press(KeyCode.DOWN, KeyCode.ALT);
        untilLog("one", "PHOTO", "two", "PHOTO");
        assertThat(desk.log(talk()).getLast().id()).isEqualTo(first.id());
        untilChosen(first);
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.UP, KeyCode.ALT);
            Toolkit.inWindow(() -> {});
        }
        untilLog("PHOTO", "one", "PHOTO", "two");
        untilIds(() -> List.of(first.id()), 0);
    }

    @Test
    void aPastedBlockStaysOneEntryUntilItIsSplit() {
        paste("- alpha\n! not a mark\n\n```\na\nb\n```\nomega");
        window.press(KeyCode.ENTER).sees("Logged as one entry");
        untilLog("one", "- alpha\n! not a mark\n\n```\na\nb\n```\nomega");
        Toolkit.inWindow(() -> ((Button) button("split?")).fire());
        untilLog("one", "- alpha", "! not a mark", "```\na\nb\n```", "omega");
        assertThat(desk.log(talk())).extracting(Entry::kind).containsOnly(EntryKind.TEXT);
        window.press(KeyCode.Z, KeyCode.CONTROL);
        untilLog("one", "- alpha\n! not a mark\n\n```\na\nb\n```\nomega");
        desk.command("Split the line");
        untilLog("one", "- alpha", "! not a mark", "```\na\nb\n```", "omega");
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void lessThanABlockIsNotOffered() {
        paste("only one line\n");
        window.press(KeyCode.ENTER);
        Waiting.until(() -> desk.lines(talk()).size() == 2);
        window.type("typed").press(KeyCode.ENTER, KeyCode.SHIFT).log("in two lines");
        untilLog("one", "only one line\n", "typed\nin two lines");
        assertThat(window.words()).doesNotContain("split?");
    }

    @Test
    void aMarkGoesToTheLineThatIsEditedOrChosen() {
        window.log("two");
        untilLog("one", "two");
        window.press(KeyCode.UP);
        desk.untilFocused("entry-editor");
        window.type(" is better").press(KeyCode.DIGIT5, KeyCode.CONTROL);
        Waiting.until(() -> kinds().equals(List.of(EntryKind.TEXT, EntryKind.INSIGHT)));
        window.press(KeyCode.ENTER);
        untilLog("one", "two is better");
        assertThat(kinds()).containsExactly(EntryKind.TEXT, EntryKind.INSIGHT);
        desk.untilWriting();
        choose(0);
        window.press(KeyCode.DIGIT6, KeyCode.CONTROL);
        Waiting.until(() -> kinds().equals(List.of(EntryKind.MISSED, EntryKind.INSIGHT)));
        window.press(KeyCode.DIGIT6, KeyCode.CONTROL);
        Waiting.until(() -> kinds().equals(List.of(EntryKind.TEXT, EntryKind.INSIGHT)));
    }

    @Test
    void aChosenLineIsHiddenAndShownAgain() {
        window.log("two");
        untilLog("one", "two");
        choose(0);
        window.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        untilVisibilities(Visibility.PRIVATE, Visibility.PUBLIC);
        desk.command("Make the line private");
        untilVisibilities(Visibility.PUBLIC, Visibility.PUBLIC);
        window.press(KeyCode.F6);
        desk.untilWriting();
        window.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT).log("three");
        untilVisibilities(Visibility.PUBLIC, Visibility.PUBLIC, Visibility.PRIVATE);
    }

    @Test
    void thePaletteKeepsTheKeysThatALineGaveAway() {
        window.press(KeyCode.UP);
        desk.untilFocused("entry-editor");
        window.type(" more").press(KeyCode.K, KeyCode.CONTROL);
        desk.untilFocused("text-field");
        window.press(KeyCode.ESCAPE);
        desk.untilWriting();
        untilLog("one more");
    }

    private void shoot(int count) {
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == count);
    }

    private void choose(int row) {
        window.press(KeyCode.F6, KeyCode.SHIFT);
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof ListView<?>);
        Toolkit.inWindow(() -> list().getSelectionModel().select(row));
    }

    @SuppressWarnings("unchecked")
    private ListView<LogRow> list() {
        return (ListView<LogRow>) window.scene().lookup(".log-list");
    }

    private void untilChosen(Entry entry) {
        Toolkit.untilInWindow(() -> list().getSelectionModel().getSelectedItem().entries().stream()
                .map(Entry::id)
                .toList()
                .contains(entry.id()));
    }

    private void paste(String text) {
        Toolkit.inWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            window.focusedText().paste();
        });
    }

    private Object button(String words) {
        return window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    /// In the notebook, then in the window.
    private void untilLog(String... texts) {
        Waiting.until(() -> texts(desk.log(talk())).equals(List.of(texts)));
        Toolkit.untilInWindow(() -> texts(list().getItems().stream()
                        .flatMap(row -> row.entries().stream())
                        .toList())
                .equals(List.of(texts)));
    }

    private static List<String> texts(List<Entry> log) {
        return log.stream()
                .map(entry -> entry.kind() == EntryKind.PHOTO ? "PHOTO" : entry.text())
                .toList();
    }

    private void untilIds(Supplier<List<?>> ids, int from) {
        Waiting.until(() -> desk.log(talk()).stream()
                .skip(from)
                .limit(ids.get().size())
                .map(Entry::id)
                .toList()
                .equals(ids.get()));
    }

    private void untilVisibilities(Visibility... wanted) {
        Waiting.until(
                () -> desk.log(talk()).stream().map(Entry::visibility).toList().equals(List.of(wanted)));
    }

    private List<EntryKind> kinds() {
        return desk.log(talk()).stream().map(Entry::kind).toList();
    }
}
