package dev.hushnote.testkit;

import dev.hushnote.cli.Cli;
import dev.hushnote.cli.Terminal;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.wiring.NotebookOpener;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the command line in this process, on a notebook below a temporary folder.
///
/// @param root holds the notebook in `notebook` and the backups in `backups`
/// @param clock the time
public record CommandRun(Path root, Clock clock) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// What a run printed and ended with.
    public record Result(int exitCode, String out, String err) {

        /// The id that the run printed last.
        public String id() {
            Matcher ids = ID.matcher(out);
            String last = "";
            while (ids.find()) {
                last = ids.group();
            }
            return last;
        }

        public JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    public CommandRun(Path root) {
        this(root, Clock.systemUTC());
    }

    public Path notebook() {
        return root.resolve("notebook");
    }

    /// Runs a call in English.
    public Result run(String... arguments) {
        return runWithInput("", arguments);
    }

    /// Runs a call that must succeed.
    public Result ok(String... arguments) {
        Result result = run(arguments);
        if (result.exitCode() != 0) {
            throw new AssertionError(Arrays.toString(arguments) + " ended with " + result);
        }
        return result;
    }

    /// Runs a call with a text on standard input.
    public Result runWithInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                Cli.messages(Map.of(), Locale.ENGLISH, arguments));
        NotebookPlaces places =
                new NotebookPlaces(notebook(), root.resolve("backups"), root.resolve("settings.properties"));
        int exitCode = Cli.run(terminal, new NotebookOpener(places, clock, Versions.of("0.1.0-test")), arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    /// Runs a call in Korean.
    public Result korean(String... arguments) {
        return run(Stream.concat(Stream.of("--lang", "ko"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }
}
