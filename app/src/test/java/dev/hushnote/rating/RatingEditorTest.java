package dev.hushnote.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Visibility;
import dev.hushnote.rating.RatingEditor.NewRating;
import dev.hushnote.testkit.OpenLog;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Explaining and clearing ratings, over a real notebook.
class RatingEditorTest {

    @TempDir
    private Path folder;

    private OpenLog log;

    @BeforeEach
    void open() {
        log = new OpenLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aReasonIsAddedWithoutANewVerdict() {
        Rating given = rate(Light.YELLOW);
        log.clock.advance(Duration.ofMinutes(1));
        Rating explained = editor().explain(
                        given.id(),
                        rating -> rating.explained("too long", List.of("slow"))
                                .visible(Visibility.PUBLIC, Visibility.PRIVATE));
        assertThat(ratings().of(log.session)).containsExactly(explained);
        assertThat(explained.reason()).isEqualTo("too long");
        assertThat(explained.chips()).containsExactly("slow");
        assertThat(explained.reasonVisibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(explained.at()).isEqualTo(given.at());
        assertThat(log.services.history().of(Rating.class, given.id())).containsExactly(given);
    }

    @Test
    void explainingNeverChangesTheLight() {
        Rating given = rate(Light.GREEN);
        Rating explained = editor().explain(
                        given.id(),
                        rating -> new Rating(
                                UUID.randomUUID(),
                                log.other,
                                Light.RED,
                                "why",
                                List.of(),
                                rating.at().plusSeconds(1),
                                Visibility.PRIVATE,
                                Visibility.PRIVATE,
                                rating.stamp()));
        assertThat(explained.light()).isEqualTo(Light.GREEN);
        assertThat(explained.id()).isEqualTo(given.id());
        assertThat(explained.sessionId()).isEqualTo(log.session);
        assertThat(explained.at()).isEqualTo(given.at());
        assertThat(explained.reason()).isEqualTo("why");
    }

    @Test
    void clearingMakesASessionNotRatedAndComesBackAsOne() {
        Rating first = rate(Light.RED);
        log.clock.advance(Duration.ofMinutes(1));
        Rating second = rate(Light.GREEN);
        editor().clear(log.session);
        assertThat(ratings().of(log.session)).isEmpty();
        long before = log.database.lastSequence();
        editor().clear(log.session);
        assertThat(log.database.lastSequence()).isEqualTo(before);
        assertThat(log.database.trash().list()).hasSize(2);
        log.database.trash().restore(first.id());
        assertThat(ratings().of(log.session)).extracting(Rating::id).containsExactly(second.id(), first.id());
    }

    @Test
    void undoBringsEveryClearedRatingBack() {
        Rating first = rate(Light.RED);
        log.clock.advance(Duration.ofMinutes(1));
        Rating second = rate(Light.GREEN);
        try (UndoHistory undo =
                new UndoHistory(log.services.ledger(), log.services.changes(), _ -> Optional.of(log.session))) {
            editor().clear(log.session);
            assertThat(undo.undo(log.session)).isPresent();
        }
        assertThat(ratings().of(log.session)).extracting(Rating::id).containsExactly(second.id(), first.id());
    }

    @Test
    void anotherKeyKeepsTheReasonAndTheSameKeyAgainClears() {
        Rating given = editor().press(log.session, Light.YELLOW).orElseThrow();
        editor().explain(
                        given.id(),
                        rating -> rating.explained("too long", List.of("slow"))
                                .visible(Visibility.PRIVATE, Visibility.PUBLIC));
        log.clock.advance(Duration.ofMinutes(1));
        Rating changed = editor().press(log.session, Light.RED).orElseThrow();
        assertThat(changed.light()).isEqualTo(Light.RED);
        assertThat(changed.reason()).isEqualTo("too long");
        assertThat(changed.chips()).containsExactly("slow");
        assertThat(changed.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(ratings().of(log.session)).hasSize(2);
        assertThat(editor().press(log.session, Light.RED)).isEmpty();
        assertThat(ratings().of(log.session)).isEmpty();
    }

    @Test
    void aRatingThatIsNotThereCannotBeExplained() {
        assertThatThrownBy(() -> editor().explain(UUID.randomUUID(), UnaryOperator.identity()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.no-rating"));
    }

    private Rating rate(Light light) {
        return editor().rate(
                        new NewRating(log.session, light, null, List.of(), null, Visibility.PUBLIC, Visibility.PUBLIC));
    }

    private RatingEditor editor() {
        return log.services.ratingEditor();
    }

    private Ratings ratings() {
        return log.services.ratings();
    }
}
