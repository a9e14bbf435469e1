package dev.hushnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.text.Messages;
import dev.hushnote.wiring.NotebookOpener;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// Every command and every option says what it is for, in both languages.
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everythingIsDescribed(String language) {
        Map<String, String> described = new HashMap<>();
        describe(create(language), described);
        assertThat(described).hasSizeGreaterThan(150);
        assertThat(described)
                .allSatisfy((name, text) -> assertThat(text).as(name).isNotBlank());
        if (language.equals("ko")) {
            assertThat(described)
                    .allSatisfy((name, text) -> assertThat(text).as(name).containsPattern("\\p{IsHangul}"));
        }
    }

    private static void describe(CommandLine line, Map<String, String> described) {
        var spec = line.getCommandSpec();
        String name = spec.qualifiedName(" ");
        described.put(name, String.join(" ", spec.usageMessage().description()));
        spec.args().forEach(argument -> described.put(name + " " + label(argument), text(argument)));
        line.getSubcommands().values().forEach(subcommand -> describe(subcommand, described));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String text(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static CommandLine create(String language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                Map.of(),
                new Messages(Locale.forLanguageTag(language)));
        NotebookPlaces places = new NotebookPlaces(Path.of("unused"), Path.of("unused"), Path.of("unused"));
        return CommandLines.create(
                new CommandContext(terminal, new NotebookOpener(places, Clock.systemUTC(), Versions.of("test"))));
    }
}
