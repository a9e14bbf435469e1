package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.testkit.DroppedFiles;
import dev.hushnote.testkit.FrabFile;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole conference's programme in one drop, and again when it changed.
class ProgrammeImportTest {

    private static final String MORNING = "2026-05-14T08:05:00Z";
    private static final FrabFile PROGRAMME = FrabFile.of("Quiet Systems Days", 876);

    @TempDir
    private Path folder;

    @Test
    void aProgrammeOf876SessionsComesInAndComesAgain() {
        UUID talk;
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, MORNING))) {
            DroppedFiles.of(PROGRAMME.write(folder.resolve("schedule.xml"))).onto(window);
            window.sees("Import 876 sessions").sees("Thu 14 May · 300 sessions");
            assertThat(window.notebook().programme().conferences()).isEmpty();
            Toolkit.untilInWindow(() -> focusedButton(window).equals("Import 876 sessions"));
            window.press(KeyCode.ENTER).sees("876 sessions brought in");
            Toolkit.untilInWindow(
                    () -> window.scene().getFocusOwner().getStyleClass().contains("timetable"));
            talk = session(window, 0).id();

            window.run("place.live").run("command.where").sees("Where am I?");
            window.press(KeyCode.DIGIT1);
            Waiting.until(() -> window.notebook()
                    .whereabouts()
                    .sessionAt(Instant.parse(MORNING).plusSeconds(60))
                    .equals(Optional.of(talk)));
            Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof TextArea);
            window.log("a line to keep");
            Waiting.until(() -> !entries(window, talk).isEmpty());

            Path changed = changed().write(folder.resolve("next.xml"));
            DroppedFiles.of(changed).onto(window);
            window.sees("One new").sees("One moved").sees("2 cancelled").sees("you left something in it");
            Toolkit.untilInWindow(() -> focusedButton(window).equals("Take 4 changes over"));
            window.press(KeyCode.ENTER).sees("1 new, 1 changed, 1 cancelled, 1 in the trash");
            assertThat(session(window, talk).takesPlace()).isFalse();
            assertThat(entries(window, talk)).extracting(Entry::text).containsExactly("a line to keep");
            window.run("place.live").sees("cancelled").sees("a line to keep");
            window.run("place.plan").sees("cancelled");
        }
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, MORNING))) {
            assertThat(sessions(window)).hasSize(876);
            assertThat(session(window, talk).takesPlace()).isFalse();
            assertThat(entries(window, talk)).hasSize(1);
            DroppedFiles.of(folder.resolve("next.xml")).onto(window);
            window.sees("Nothing is new");
            window.press(KeyCode.ESCAPE).run("place.plan").sees("part 13");
        }
    }

    @Test
    void anImportIsTakenBackUnlessSomethingWasWrittenInIt() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, MORNING))) {
            Path file = FrabFile.of("Quiet Systems Days", 24).write(folder.resolve("schedule.xml"));
            DroppedFiles.of(file).onto(window);
            Toolkit.untilInWindow(() -> focusedButton(window).equals("Import 24 sessions"));
            window.press(KeyCode.ENTER).sees("24 sessions brought in");
            fire(window, ".notice-line", "Undo");
            window.sees("The import was taken back");
            assertThat(window.notebook().programme().conferences()).isEmpty();

            DroppedFiles.of(file).onto(window);
            Toolkit.untilInWindow(() -> focusedButton(window).equals("Import 24 sessions"));
            window.press(KeyCode.ENTER).sees("24 sessions brought in");
            UUID talk = session(window, 0).id();
            window.notebook().logEditor().add(dev.hushnote.log.NewEntry.text(talk, "mine"));
            fire(window, ".notice-line", "Undo");
            window.sees("no note is lost");
            assertThat(entries(window, talk)).hasSize(1);
        }
    }

    @Test
    void aTextIsPastedIntoThePlanAndWhatCannotBeReadIsSaidThere() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, MORNING))) {
            window.run("place.plan").sees("Bring a programme in");
            copy("<!DOCTYPE html><html><body>a page</body></html>");
            window.press(KeyCode.V, KeyCode.CONTROL);
            window.sees("The text could not be read").sees("web page").sees("Try another file");
            Toolkit.inWindow(() -> {
                TextArea text = (TextArea) window.scene().getRoot().lookup(".incoming-ways .text-area");
                text.setText(FrabFile.of("Typed Days", 3).xml());
                text.requestFocus();
            });
            window.press(KeyCode.TAB);
            Toolkit.untilInWindow(() -> focusedButton(window).equals("Read it"));
            window.press(KeyCode.ENTER).sees("Import 3 sessions");
            window.press(KeyCode.ESCAPE).sees("Nothing planned on this day");
        }
    }

    private static FrabFile changed() {
        return PROGRAMME.with(talks -> {
            talks.set(1, talks.get(1).at(talks.get(1).starts().plusHours(1)));
            talks.add(new FrabFile.Talk(
                    9001, "At short notice", talks.get(5).starts(), "Foyer", "People", "lecture", "Oskar Lind 0"));
            talks.remove(30);
            talks.remove(0);
            return talks;
        });
    }

    private static void copy(String text) {
        Toolkit.inWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void fire(WindowRig window, String pane, String words) {
        Toolkit.inWindow(() -> window.scene().getRoot().lookup(pane).lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static String focusedButton(WindowRig window) {
        return window.scene().getFocusOwner() instanceof Button button && !button.isDisabled() ? button.getText() : "";
    }

    private static List<Session> sessions(WindowRig window) {
        return window.notebook()
                .programme()
                .sessions(window.notebook().programme().conferences().getFirst().id());
    }

    private static Session session(WindowRig window, int part) {
        String ending = "part " + (part + 1);
        return sessions(window).stream()
                .filter(session -> session.title().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static Session session(WindowRig window, UUID id) {
        return window.notebook().programme().requireSession(id);
    }

    private static List<Entry> entries(WindowRig window, UUID session) {
        return window.notebook().entries().of(session);
    }
}
