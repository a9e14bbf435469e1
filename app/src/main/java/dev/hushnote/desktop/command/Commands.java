package dev.hushnote.desktop.command;

import dev.hushnote.desktop.OperatingSystem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Every command of the window. To be used on the window's thread.
public final class Commands {

    private final OperatingSystem system;
    private final List<Command> all = new ArrayList<>();

    public Commands(OperatingSystem system) {
        this.system = system;
    }

    public OperatingSystem system() {
        return system;
    }

    public void add(Collection<Command> commands) {
        all.addAll(commands);
    }

    public List<Command> all() {
        return List.copyOf(all);
    }

    /// The command that owns a chord on this system and is available now.
    public Optional<Command> owning(Chord pressed) {
        return all.stream()
                .filter(command -> command.chords().stream()
                        .anyMatch(chord -> chord.on(system).equals(pressed)))
                .filter(command -> command.available().getAsBoolean())
                .findFirst();
    }

    /// The first key of a command as a person writes it, or nothing when it has none.
    public Optional<String> keyOf(Command command) {
        return command.chords().stream().findFirst().map(chord -> chord.label(system));
    }

    /// The first key of the command with that name.
    public Optional<String> keyOf(String nameKey) {
        return all.stream()
                .filter(command -> command.nameKey().equals(nameKey))
                .findFirst()
                .flatMap(this::keyOf);
    }
}
