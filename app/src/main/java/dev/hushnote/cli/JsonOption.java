package dev.hushnote.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// `--json`, which every listing takes.
final class JsonOption {

    @Option(names = "--json")
    private boolean json;

    /// Prints a list, one line each, or as a JSON array.
    <T> void print(Terminal terminal, List<T> values, Function<T, String> line) {
        print(terminal, values, () -> values.forEach(value -> terminal.line(line.apply(value))));
    }

    /// Prints one thing, or as JSON.
    void print(Terminal terminal, Object value, Runnable text) {
        if (json) {
            terminal.json(value);
        } else {
            text.run();
        }
    }
}
