package dev.hushnote.log.ui;

import dev.hushnote.log.words.Vocabulary;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Offers the rest of the word that is being typed; whoever types on has refused it. To be used on the window's
/// thread.
public final class Completion {

    private final Vocabulary vocabulary;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private int dismissedAt = -1;

    /// A word for what was typed of it.
    ///
    /// @param begin where the typed part begins in the text
    /// @param typed the typed part
    record Offer(int begin, String typed, String word) {

        int end() {
            return begin + typed.length();
        }

        /// What is to be added, or the whole word where what was typed changes too.
        String rest() {
            return word.regionMatches(true, 0, typed, 0, typed.length()) ? word.substring(typed.length()) : " " + word;
        }
    }

    public Completion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        on.subscribe(this::forget);
    }

    /// Whether anything is offered at all.
    public BooleanProperty onProperty() {
        return on;
    }

    ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// The text was typed into, and no syllable is half-composed.
    void typed(String text, int caret) {
        int begin = Vocabulary.beginOfWord(text, caret);
        if (begin != dismissedAt) {
            dismissedAt = -1;
        }
        boolean lineEnds = caret == text.length() || text.charAt(caret) == '\n';
        boolean asked = on.get() && lineEnds && begin < caret && dismissedAt < 0;
        offer.set(asked ? offer(begin, text.substring(begin, caret)).orElse(null) : null);
    }

    /// The caret may have gone elsewhere.
    void moved(int caret) {
        Offer made = offer.get();
        if (made != null && made.end() != caret) {
            forget();
        }
    }

    /// Nothing more is offered for this word.
    void dismiss() {
        Offer made = offer.get();
        if (made != null) {
            dismissedAt = made.begin();
        }
        forget();
    }

    void forget() {
        offer.set(null);
    }

    private Optional<Offer> offer(int begin, String typed) {
        return vocabulary.complete(typed).map(word -> new Offer(begin, typed, word));
    }
}
