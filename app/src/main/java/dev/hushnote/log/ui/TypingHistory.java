package dev.hushnote.log.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Steps back through what was typed, word by word, and never through a half-composed syllable: only texts that
/// were finished are recorded.
final class TypingHistory {

    private static final int MOST = 200;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Step now = new Step("", 0);
    private Instant last = Instant.EPOCH;

    /// A text with the caret behind so many of its chars.
    record Step(String text, int caret) {}

    /// Takes a finished text. A new step begins at a word's end, after a pause, and when more than a char changed.
    void typed(String text, int caret, Instant at) {
        if (text.equals(now.text)) {
            now = new Step(text, caret);
            return;
        }
        if (beginsStep(text, at)) {
            past.push(now);
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        undone.clear();
        now = new Step(text, caret);
        last = at;
    }

    /// Whatever comes next is a step of its own.
    void beginStep() {
        last = Instant.EPOCH;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    Optional<Step> undo() {
        return step(past, undone);
    }

    Optional<Step> redo() {
        return step(undone, past);
    }

    void forget() {
        past.clear();
        undone.clear();
        now = new Step("", 0);
    }

    private Optional<Step> step(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        return Optional.of(now);
    }

    private boolean beginsStep(String text, Instant at) {
        boolean jump = Math.abs(text.length() - now.text.length()) > 2;
        boolean paused = Duration.between(last, at).compareTo(PAUSE) > 0;
        boolean wordEnds = text.length() > now.text.length()
                && !now.text.isEmpty()
                && Character.isWhitespace(now.text.charAt(now.text.length() - 1));
        boolean turned = text.length() < now.text.length() && text.length() % 8 == 0;
        return past.isEmpty() || jump || paused || wordEnds || turned;
    }
}
