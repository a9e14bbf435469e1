package dev.hushnote.blog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.blog.OutlineRow;
import dev.hushnote.blog.PostScope;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the night after the first day to files in a blog's folder.
class BlogPlaceTest {

    private static final String NIGHT = "2026-05-15T02:00:00Z";
    private static final String DAY = "2026-05-14T10:00:00Z";
    private static final String POST = "2026-05-14-kelp-kernel-2026-day-1/README.md";

    @TempDir
    private Path folder;

    @Test
    void atNightTheDayWaitsAndIsExportedByOneKey() {
        Path blog = folder.resolve("blog");
        try (WindowRig window =
                WindowRig.open(WindowRig.Opening.at(folder, NIGHT).withSample())) {
            window.sees("Kelp & Kernel 2026, day 1").sees("stays out: private session");
            window.press(KeyCode.E, KeyCode.CONTROL).sees("name the folder of your blog first");
            target(window, blog.toString());
            window.press(KeyCode.E, KeyCode.CONTROL).sees("63 files written");
            assertThat(blog.resolve(POST)).exists();
            window.press(KeyCode.E, KeyCode.CONTROL).sees("Nothing new, 63 the same");
        }
    }

    @Test
    void whatIsInTheWayIsListedAndNothingIsWritten() throws IOException {
        Path blog = folder.resolve("blog");
        Files.createDirectories(blog.resolve(POST).getParent());
        Files.writeString(blog.resolve(POST), "somebody else's");
        try (WindowRig window =
                WindowRig.open(WindowRig.Opening.at(folder, NIGHT).withSample())) {
            window.sees("Kelp & Kernel 2026, day 1");
            target(window, blog.toString());
            window.press(KeyCode.E, KeyCode.CONTROL)
                    .sees("Nothing was written")
                    .sees("In the way · 1 file")
                    .sees("New · 62 files");
        }
        try (Stream<Path> files = Files.walk(blog)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(blog.resolve(POST));
        }
    }

    @Test
    void closingTheWindowWaitsForTheExport() throws IOException {
        Path blog = folder.resolve("blog");
        try (WindowRig window =
                WindowRig.open(WindowRig.Opening.at(folder, NIGHT).withSample())) {
            window.sees("Kelp & Kernel 2026, day 1");
            target(window, blog.toString());
            window.press(KeyCode.E, KeyCode.CONTROL).press(KeyCode.DIGIT1, KeyCode.ALT);
        }
        try (Stream<Path> files = Files.walk(blog)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(63);
        }
    }

    @Test
    void aSessionIsLeftOutAndTakenBackByOneKey() {
        try (WindowRig window =
                WindowRig.open(WindowRig.Opening.at(folder, NIGHT).withSample())) {
            window.sees("Kelp & Kernel 2026, day 1").sees(" words");
            window.press(KeyCode.DIGIT6, KeyCode.ALT);
            Toolkit.untilInWindow(() -> outline(window).isFocused());
            OutlineRow told = Toolkit.inWindow(() -> {
                OutlineRow first = outline(window).getItems().stream()
                        .filter(OutlineRow::isTold)
                        .findFirst()
                        .orElseThrow();
                outline(window).getSelectionModel().select(first);
                return first;
            });
            window.press(KeyCode.X).sees("Left out of posts: " + told.session().title());
            untilTold(window, told, false);
            window.press(KeyCode.Z, KeyCode.CONTROL).sees("Undone: private or not");
            untilTold(window, told, true);
            window.press(KeyCode.X);
            untilTold(window, told, false);
            window.run("command.post-leave-out")
                    .sees("In posts again: " + told.session().title());
            untilTold(window, told, true);
        }
    }

    @Test
    void howThePostIsMadeIsKeptOverARestart() {
        Path blog = folder.resolve("blog");
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, DAY).withSample())) {
            window.press(KeyCode.DIGIT6, KeyCode.ALT).sees("Kelp & Kernel 2026, day 1");
            target(window, blog.toString());
            Toolkit.inWindow(() -> {
                scope(window).getItems().stream()
                        .filter(choice -> choice.scope() instanceof PostScope.Index)
                        .findFirst()
                        .ifPresent(scope(window)::setValue);
                profile(window).getSelectionModel().selectLast();
            });
            window.run("command.post-settings");
            Toolkit.untilInWindow(() -> option(window) != null);
            Toolkit.inWindow(() -> Objects.requireNonNull(option(window)).fire());
        }
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, DAY))) {
            window.press(KeyCode.DIGIT6, KeyCode.ALT).sees("Whole conference").run("command.post-settings");
            Toolkit.untilInWindow(() -> field(window).getText().equals(blog.toString()));
            Toolkit.untilInWindow(() -> option(window) != null);
            Toolkit.inWindow(() -> {
                assertThat(profile(window).getSelectionModel().getSelectedIndex())
                        .isEqualTo(profile(window).getItems().size() - 1)
                        .isPositive();
                assertThat(Objects.requireNonNull(option(window)).isSelected()).isTrue();
            });
        }
    }

    @Test
    void anEmptyNotebookSaysWhatThePlaceIsFor() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, NIGHT))) {
            window.press(KeyCode.E, KeyCode.CONTROL).sees("Your log becomes a post here");
        }
    }

    private static void target(WindowRig window, String path) {
        Waiting.until(() -> Toolkit.inWindow(() -> {
            TextField field = field(window);
            field.setText(path);
            return field.getText().equals(path);
        }));
    }

    private static TextField field(WindowRig window) {
        return (TextField) window.scene().getRoot().lookup(".blog-header .text-field");
    }

    private static @Nullable CheckBox option(WindowRig window) {
        return (CheckBox) window.scene().getRoot().lookup(".post-settings .check-box");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ScopeChoice> scope(WindowRig window) {
        return (ComboBox<ScopeChoice>) window.scene().getRoot().lookup(".scope-choice");
    }

    private static ComboBox<?> profile(WindowRig window) {
        return window.scene().getRoot().lookupAll(".blog-header .combo-box").stream()
                .filter(node -> !node.getStyleClass().contains("scope-choice"))
                .map(ComboBox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ListView<OutlineRow> outline(WindowRig window) {
        return (ListView<OutlineRow>) window.scene().getRoot().lookup(".outline .list-view");
    }

    private static void untilTold(WindowRig window, OutlineRow row, boolean told) {
        Toolkit.untilInWindow(() -> outline(window).getItems().stream()
                .filter(each -> each.session().id().equals(row.session().id()))
                .anyMatch(each -> each.isTold() == told));
        Toolkit.untilInWindow(
                () -> outline(window).getSelectionModel().getSelectedItem().isTold() == told);
    }
}
