package dev.hushnote.desktop.command;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Something the attendee can do from anywhere in the window.
///
/// @param nameKey key of its name, such as `command.photo`; also what tells one command from another
/// @param chords its keys, the one to be shown first; may be none
/// @param available whether it makes sense now
/// @param yields whether a text field that can do it itself goes first
/// @param action what it does; called on the window's thread
public record Command(String nameKey, List<Chord> chords, BooleanSupplier available, boolean yields, Runnable action) {

    public Command {
        chords = List.copyOf(chords);
    }

    public static Command of(String nameKey, Runnable action, Chord... chords) {
        return new Command(nameKey, List.of(chords), () -> true, false, action);
    }

    /// The same command, only at certain times.
    public Command when(BooleanSupplier condition) {
        return new Command(nameKey, chords, condition, yields, action);
    }

    /// The same command, behind a text field's own.
    public Command yieldingToText() {
        return new Command(nameKey, chords, available, true, action);
    }
}
