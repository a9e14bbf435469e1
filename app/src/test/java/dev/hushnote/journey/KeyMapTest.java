package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys of the whole window: every command has a name, every key one owner, and some keys nobody.
class KeyMapTest {

    private static final Set<KeyCode> NEVER_ALONE =
            Set.of(KeyCode.ESCAPE, KeyCode.F8, KeyCode.F9, KeyCode.F10, KeyCode.SPACE);

    @TempDir
    private Path folder;

    @Test
    void everyCommandIsNamedAndEveryKeyHasOneOwner() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            List<Command> commands = window.commands().all();

            assertThat(commands).hasSizeGreaterThan(40);
            assertThat(commands).extracting(Command::nameKey).doesNotHaveDuplicates();
            for (Locale language : Messages.LANGUAGES) {
                Messages messages = new Messages(language);
                assertThat(commands)
                        .allSatisfy(command ->
                                assertThat(messages.get(command.nameKey())).isNotBlank());
            }
            for (OperatingSystem system : OperatingSystem.values()) {
                assertThat(owners(commands, system))
                        .allSatisfy((_, owners) -> assertThat(owners).hasSize(1));
                assertThat(owners(commands, system).keySet()).noneMatch(chord -> isNever(chord, system));
            }
        }
    }

    private static Map<Chord, List<String>> owners(List<Command> commands, OperatingSystem system) {
        Map<Chord, List<String>> owners = new HashMap<>();
        commands.forEach(command -> command.chords()
                .forEach(chord -> owners.computeIfAbsent(chord.on(system), _ -> new ArrayList<>())
                        .add(command.nameKey())));
        return owners;
    }

    private static boolean isNever(Chord chord, OperatingSystem system) {
        boolean mac = system == OperatingSystem.MAC;
        boolean hide = chord.shortcut() && !chord.shift() && chord.code() == KeyCode.H;
        boolean minimize = mac && chord.equals(Chord.shortcut(KeyCode.M));
        boolean unicode = chord.equals(Chord.shortcutShift(KeyCode.U));
        boolean altGr = !mac && chord.shortcut() && chord.alt();
        boolean screenshot = mac
                && chord.shortcut()
                && chord.shift()
                && Set.of(KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5).contains(chord.code());
        return NEVER_ALONE.contains(chord.code()) || hide || minimize || unicode || altGr || screenshot;
    }
}
