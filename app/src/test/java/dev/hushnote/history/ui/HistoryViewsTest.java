package dev.hushnote.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trash and former texts over the real window, by keyboard only.
class HistoryViewsTest {

    @TempDir
    private Path folder;

    private final PassingClock clock = new PassingClock("2026-05-14T09:00:00Z");
    private WindowRig window;
    private AppGraph notebook;

    @BeforeEach
    void open() {
        window = WindowRig.open(new WindowRig.Opening(folder, clock, Locale.ENGLISH));
        notebook = window.notebook();
        window.press(KeyCode.ENTER).log("first");
        Waiting.until(() -> !sessions().isEmpty());
        untilTexts("first");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatWasDeletedLastStandsOnTopAndEnterBringsTheChosenBack() {
        window.log("second");
        untilTexts("first", "second");
        delete(0);
        clock.pass(Duration.ofMinutes(1));
        delete(0);
        untilTexts();
        window.type("half").run("command.trash").sees("Enter brings back");
        assertThat(window.words()).containsSubsequence("second", "first");
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        untilTexts("first");
        window.sees("Back again: first");
        assertThat(window.typed()).isEqualTo("half");
        window.run("command.trash").sees("Enter brings back").press(KeyCode.ENTER);
        untilTexts("first", "second");
        window.run("command.trash").sees("The trash is empty.").press(KeyCode.ENTER);
        assertThat(window.words()).contains("The trash is empty.");
        window.press(KeyCode.ESCAPE);
        assertThat(window.typed()).isEqualTo("half");
    }

    @Test
    void theListIsAsHighAsItsThingsUpToALimit() {
        delete(0);
        untilTexts();
        window.run("command.trash").sees("Enter brings back");
        double one = settledHeight();
        window.press(KeyCode.ESCAPE);
        for (int i = 0; i < 40; i++) {
            window.log("line " + i);
        }
        Waiting.until(() -> log().size() == 40);
        log().forEach(line -> notebook.logEditor().delete(line.id()));
        window.run("command.trash").sees("line 39");
        double many = settledHeight();
        assertThat(one).isLessThan(many / 2);
        assertThat(many).isLessThan(window.scene().getHeight());
    }

    /// Height of the list once it stands in the window.
    private double settledHeight() {
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof ListView<?> list
                && list.getHeight() > 0
                && Math.abs(list.getHeight() - list.getPrefHeight()) < 2);
        return Toolkit.inWindow(() -> ((ListView<?>) window.scene().getFocusOwner()).getHeight());
    }

    @Test
    void aFormerTextIsSaidAgain() {
        Entry line = log().getFirst();
        notebook.logEditor().editText(line.id(), "better");
        clock.pass(Duration.ofMinutes(1));
        notebook.logEditor().changeKind(line.id(), EntryKind.INSIGHT);
        notebook.logEditor().editText(line.id(), "best");
        untilTexts("best");
        window.sees("best").run("command.revisions").sees("What the line said before");
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof ListView<?> list
                && list.getItems().size() == 3);
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        untilTexts("better");
        window.sees("The line says again");
        assertThat(log().getFirst().kind()).isEqualTo(EntryKind.TEXT);
        window.press(KeyCode.Z, KeyCode.CONTROL);
        untilTexts("best");
        assertThat(log().getFirst().kind()).isEqualTo(EntryKind.INSIGHT);
    }

    @Test
    void aLineThatNeverChangedHasNoPast() {
        window.run("command.revisions").sees("This line has always said what it says now.");
        window.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        delete(0);
        untilTexts();
        window.run("command.revisions").sees("Choose a line of the log first.");
        assertThat(window.typed()).isEmpty();
    }

    private void delete(int index) {
        Entry line = log().get(index);
        notebook.logEditor().delete(line.id());
        Waiting.until(() -> !window.words().contains(line.text()));
    }

    private void untilTexts(String... texts) {
        Waiting.until(() -> log().stream().map(Entry::text).toList().equals(List.of(texts)));
        for (String text : texts) {
            window.sees(text);
        }
    }

    private List<Entry> log() {
        return notebook.entries().of(sessions().getFirst().id());
    }

    private List<Session> sessions() {
        return notebook.programme().conferences().stream()
                .map(Conference::id)
                .flatMap(id -> notebook.programme().sessions(id).stream())
                .toList();
    }
}
