package dev.hushnote.log.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.log.words.Vocabulary;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When the rest of a word is offered, and when no more.
class CompletionTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Completion completion = new Completion(vocabulary);

    @BeforeEach
    void write() {
        vocabulary.take("Idempotency costs 약속은");
    }

    @Test
    void theRestOfTheWordAtTheCaretIsOffered() {
        type("what does idem");
        assertThat(offer().rest()).isEqualTo("potency");
        assertThat(offer().begin()).isEqualTo(10);
        assertThat(offer().word()).isEqualTo("Idempotency");
    }

    @Test
    void aHalfTypedSyllableShowsTheWholeWord() {
        type("야");
        assertThat(offer().rest()).isEqualTo(" 약속은");
    }

    @Test
    void nothingIsOfferedInFrontOfOtherWords() {
        completion.typed("idem costs", 4);
        assertThat(completion.offerProperty().get()).isNull();
        completion.typed("idem\ncosts", 4);
        assertThat(offer().word()).isEqualTo("Idempotency");
    }

    @Test
    void whoWavesItAwayIsLeftAloneUntilTheNextWord() {
        type("idem");
        completion.dismiss();
        type("idemp");
        assertThat(completion.offerProperty().get()).isNull();
        type("idemp idem");
        assertThat(offer().begin()).isEqualTo(6);
    }

    @Test
    void itGoesWhenTheCaretGoes() {
        type("idem");
        completion.moved(4);
        assertThat(offer().typed()).isEqualTo("idem");
        completion.moved(2);
        assertThat(completion.offerProperty().get()).isNull();
    }

    @Test
    void switchedOffItOffersNothing() {
        type("idem");
        completion.onProperty().set(false);
        assertThat(completion.offerProperty().get()).isNull();
        type("idemp");
        assertThat(completion.offerProperty().get()).isNull();
    }

    private void type(String text) {
        completion.typed(text, text.length());
    }

    private Completion.Offer offer() {
        return Objects.requireNonNull(completion.offerProperty().get());
    }
}
