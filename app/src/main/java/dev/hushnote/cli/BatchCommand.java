package dev.hushnote.cli;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `hushnote batch`: one command a line in one process; each commits, the first that fails ends it.
@Command(name = "batch")
final class BatchCommand extends Subcommand {

    private final Function<String[], Integer> runner;
    private int exitCode = ExitCodes.DONE;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "batch.file")
    private String file;

    /// @param runner runs one command line in the same context and gives its exit code
    BatchCommand(CommandContext context, Function<String[], Integer> runner) {
        super(context);
        this.runner = runner;
    }

    @Override
    void run() {
        boolean isInput = file.equals("-");
        Path path = Path.of(file).toAbsolutePath();
        String text = isInput ? input() : content(path);
        context().enterBatch(isInput ? Path.of("") : Objects.requireNonNull(path.getParent()));
        int done = 0;
        for (BatchLines.Line line : BatchLines.parse(text)) {
            exitCode = runner.apply(line.words().toArray(String[]::new));
            if (exitCode != ExitCodes.DONE) {
                terminal().warn("cli.batch-stopped", line.number(), done);
                return;
            }
            done++;
        }
        terminal().say("cli.batch-done", done);
    }

    @Override
    int exitCode() {
        return exitCode;
    }

    private String input() {
        try {
            return new String(terminal().in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }

    private static String content(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Problem.notFound("problem.no-file", path);
        }
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.not-utf8", path);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", path);
        }
    }
}
