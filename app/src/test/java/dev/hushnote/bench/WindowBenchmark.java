package dev.hushnote.bench;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// The window over a log of 10,000 lines beside bare controls: what one step of
/// scrolling and one key cost the
/// window's thread, the change itself and the styles and layout of the pulse that follows it.
final class WindowBenchmark implements Benchmark {

    private static final int LINES = 10_000;
    private static final int STEPS = 200;
    /// A word of the log, over and over: from its second letter on its rest is offered.
    private static final String WORD = "promis ";
    private static final double SCROLLED = 90;

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("window");
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            fill(window);
            List<String> lines = new ArrayList<>(scrolling(window));
            lines.addAll(typing(window));
            lines.addAll(completing(window));
            return lines;
        }
    }

    private static void fill(WindowRig window) {
        window.press(KeyCode.ENTER);
        Waiting.until(() -> !window.notebook().programme().conferences().isEmpty());
        Session session = window.notebook()
                .programme()
                .sessions(window.notebook().programme().conferences().getFirst().id())
                .getFirst();
        for (int i = 0; i < LINES; i++) {
            String text = "Line " + i
                    + (i % 3 == 0 ? ": 큐는 **약속**이다, `retry` 는 나중" : ": a queue is a *promise* that somebody keeps");
            EntryKind kind = i % 7 == 0 ? EntryKind.INSIGHT : EntryKind.TEXT;
            window.notebook()
                    .logEditor()
                    .type(new TypedEntry(
                            session.id(), kind, text, Instant.parse("2026-05-14T09:00:00Z"), Visibility.PUBLIC));
        }
        Waiting.until(
                () -> Toolkit.inWindow(() -> list(window.scene()).getItems().size() == LINES));
    }

    private static List<String> scrolling(WindowRig window) throws IOException {
        ListView<String> bare = new ListView<>(FXCollections.observableArrayList(IntStream.range(0, LINES)
                .mapToObj(i -> "Line " + i + ": a queue is a promise")
                .toList()));
        Stage stage = Toolkit.inWindow(() -> show(new Scene(bare, 646, 560)));
        Rounds rounds = Rounds.of(() -> scroll(window.scene()), () -> scroll(bare.getScene()));
        Toolkit.inWindow(() -> {
            stage.close();
        });
        return List.of(
                rounds.line("scroll step, log of 10,000 / bare ListView, p95", Timings::p95, 1.3),
                rounds.line("the same, median", Timings::median, 1.3));
    }

    private static Timings scroll(Scene scene) {
        VirtualFlow<?> flow = Toolkit.inWindow(
                () -> (VirtualFlow<?>) Objects.requireNonNull(list(scene).lookup(".virtual-flow")));
        Toolkit.inWindow(() -> {
            flow.scrollPixels(-1e9);
        });
        return steps(scene, () -> flow.scrollPixels(SCROLLED));
    }

    private static List<String> typing(WindowRig window) throws IOException {
        TextArea bare = new TextArea();
        Stage stage = Toolkit.inWindow(() -> show(new Scene(bare, 646, 560)));
        Rounds rounds = Rounds.of(
                () -> type(composer(window), WindowBenchmark::nextSyllable),
                () -> type(bare, WindowBenchmark::nextSyllable));
        Toolkit.inWindow(() -> {
            stage.close();
        });
        return List.of(
                rounds.line("key, log of 10,000 / bare TextArea, p95", Timings::p95, 1.2),
                rounds.line("the same, median", Timings::median, 1.2));
    }

    private static List<String> completing(WindowRig window) throws IOException {
        TextArea bare = new TextArea();
        Stage stage = Toolkit.inWindow(() -> show(new Scene(bare, 646, 560)));
        type(composer(window), WindowBenchmark::nextLetter);
        Toolkit.inWindow(() -> composer(window).appendText(" prom"));
        Waiting.until(() -> Toolkit.inWindow(
                () -> Objects.requireNonNull(window.scene().getRoot().lookup(".offer"))
                        .isVisible()));
        Rounds rounds = Rounds.of(
                () -> type(composer(window), WindowBenchmark::nextLetter),
                () -> type(bare, WindowBenchmark::nextLetter));
        Toolkit.inWindow(() -> {
            stage.close();
        });
        return List.of(
                rounds.line("key of a word that is offered / bare TextArea, p95", Timings::p95, 1.2),
                rounds.line("the same, median", Timings::median, 1.2));
    }

    private static TextArea composer(WindowRig window) {
        return (TextArea) Objects.requireNonNull(window.scene().getRoot().lookup(".composer-text"));
    }

    private static String nextSyllable(int length) {
        return length % 60 == 59 ? " " : "가";
    }

    private static String nextLetter(int length) {
        int at = length % WORD.length();
        return WORD.substring(at, at + 1);
    }

    private static Timings type(TextArea area, IntFunction<String> next) {
        Toolkit.inWindow(() -> {
            area.clear();
            area.getScene().getWindow().requestFocus();
            area.requestFocus();
        });
        return steps(area.getScene(), () -> area.appendText(next.apply(area.getLength())));
    }

    private static Timings steps(Scene scene, Runnable change) {
        PulseWatch watch = new PulseWatch(scene);
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            taken.add(watch.costOf(change));
        }
        watch.end();
        return new Timings(taken.stream().sorted().toList());
    }

    private static Stage show(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static ListView<?> list(Scene scene) {
        return scene.getRoot() instanceof ListView<?> bare
                ? bare
                : (ListView<?>) Objects.requireNonNull(scene.getRoot().lookup(".log-list"));
    }
}
