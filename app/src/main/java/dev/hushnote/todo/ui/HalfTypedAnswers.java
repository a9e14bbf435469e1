package dev.hushnote.todo.ui;

import dev.hushnote.log.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Answers that were begun and not kept yet, by their look-up. To be used on the window's thread.
public final class HalfTypedAnswers {

    private final Map<UUID, String> texts = new HashMap<>();

    /// What an answer says now: half-typed, else as it was kept.
    public String of(Entry lookUp) {
        return texts.getOrDefault(lookUp.id(), kept(lookUp));
    }

    /// Remembers how far an answer got.
    public void put(UUID lookUp, String text) {
        texts.put(lookUp, text);
    }

    /// The answer was kept, or given up.
    public void forget(UUID lookUp) {
        texts.remove(lookUp);
    }

    static String kept(Entry lookUp) {
        return Objects.requireNonNullElse(lookUp.answer(), "");
    }
}
