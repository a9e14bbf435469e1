package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.log.Entry;
import dev.hushnote.log.ui.LogRow;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A film whose pictures tell their time: what is seen from a line on is what was seen when it was begun.
class RecordingSecondsTest extends Journey {

    private static final Duration EXACT = Duration.ofMillis(250);

    @Test
    void everyLineShowsItsSecondAfterOneAnchorAndAfterACut() throws IOException {
        startWith("first");
        logAfterFiveSeconds("second");
        logAfterFiveSeconds("third");
        String film = new TalkFiles(folder).silent("talk.mp4").toString();
        Toolkit.inWindow(() -> window.take(List.of(film)));
        window.sees("0:20");

        Instant first = begun("first");
        tie("first");
        seen("second", photo -> Duration.between(first, photo));
        seen("third", photo -> Duration.between(first, photo));

        window.press(KeyCode.F3);
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.F2);
        }
        window.press(KeyCode.F4);
        Instant second = begun("second");
        tie("second");
        seen("third", photo -> Duration.between(second, photo).plusSeconds(10));
        seen("second", photo -> Duration.between(second, photo).plusSeconds(10));
    }

    private void logAfterFiveSeconds(String line) {
        clock.pass(Duration.ofSeconds(5));
        window.log(line);
        Waiting.until(() -> desk.lines(talk()).contains(line));
        Toolkit.untilInWindow(
                () -> log().getItems().size() == desk.lines(talk()).size());
    }

    /// Says that a line is heard where the film stands.
    private void tie(String line) {
        choose(line);
        window.run("command.listen-missed").sees("Nothing was missed here");
        window.run("command.listen-anchor").sees("tied to the recording");
    }

    /// Listens from a line, and takes pictures until one is of what was seen then: the first may be of before.
    private void seen(String line, Function<Instant, Duration> told) {
        choose(line);
        window.run("command.listen-line");
        Waiting.until(() -> {
            int before = desk.photos().size();
            window.run("command.listen-still");
            Waiting.until(() -> desk.photos().size() > before);
            Photo last =
                    desk.photos().stream().max(Comparator.comparing(Photo::id)).orElseThrow();
            Duration shown = shown(last);
            Duration from = told.apply(begun(line));
            return shown.compareTo(from.minus(EXACT)) >= 0
                    && shown.compareTo(from.plusSeconds(4)) < 0
                    && shown.minus(told.apply(last.takenAt())).abs().compareTo(EXACT) <= 0;
        });
        assertThat(desk.photos()).isNotEmpty();
    }

    private Duration shown(Photo photo) {
        try {
            return TalkFiles.shown(ImageIO.read(window.notebook()
                    .originals()
                    .fileOf(window.notebook().photos().originalOf(photo))
                    .toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void choose(String line) {
        Toolkit.inWindow(() -> {
            List<LogRow> rows = log().getItems();
            int index = IntStream.range(0, rows.size())
                    .filter(i -> line.equals(rows.get(i).entries().getFirst().text()))
                    .findFirst()
                    .orElseThrow();
            log().getSelectionModel().select(index);
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<LogRow> log() {
        return (ListView<LogRow>) window.scene().lookup(".log-list");
    }

    private Instant begun(String text) {
        return desk.log(talk()).stream()
                .filter(entry -> entry.text().equals(text))
                .map(Entry::begunAt)
                .findFirst()
                .orElseThrow();
    }
}
