package dev.hushnote.desktop;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One quiet sentence at the window's lower edge.
///
/// @param tone how much it matters
/// @param key key of the sentence
/// @param arguments what fills its places
/// @param action what can be done about it, or null
/// @param details what a person would copy into a report, or null
public record Notice(
        Tone tone,
        String key,
        List<Object> arguments,
        @Nullable Action action,
        @Nullable String details) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /// How much a notice matters.
    public enum Tone {
        /// Goes by itself.
        DONE,
        /// Stays until it is put away or mended.
        PROBLEM
    }

    /// Something to be done at a click.
    ///
    /// @param key key of its name
    public record Action(String key, Runnable run) {}

    public static Notice done(String key, Object... arguments) {
        return new Notice(Tone.DONE, key, List.of(arguments), null, null);
    }

    public static Notice problem(String key, Object... arguments) {
        return new Notice(Tone.PROBLEM, key, List.of(arguments), null, null);
    }

    public Notice with(String actionKey, Runnable run) {
        return new Notice(tone, key, arguments, new Action(actionKey, run), details);
    }

    public Notice detailed(String text) {
        return new Notice(tone, key, arguments, action, text);
    }

    public Optional<Action> todo() {
        return Optional.ofNullable(action);
    }
}
