package dev.hushnote.cli;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.source.ProgrammeAddress;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// Reads what a command line names as a programme: files, an address, or standard input.
record ProgrammeFiles(CommandContext context) {

    /// @param words each a path, an address, or `-` for standard input
    List<NamedBytes> read(List<String> words) {
        return words.stream().map(this::read).toList();
    }

    private NamedBytes read(String word) {
        if (word.equals("-")) {
            return input();
        }
        if (word.contains("://")) {
            return new ProgrammeAddress(ProgrammeAddress.Limits.USUAL).fetch(address(word));
        }
        return NamedBytes.read(context.resolve(Path.of(word)));
    }

    private NamedBytes input() {
        try {
            return NamedBytes.read("", context.terminal().in());
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", "-");
        }
    }

    private static URI address(String word) {
        try {
            return URI.create(word);
        } catch (IllegalArgumentException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.programme-address", word);
        }
    }
}
