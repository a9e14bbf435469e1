package dev.hushnote.cli;

import dev.hushnote.text.Problem;

/// The exit codes, as `--help` and `app/docs/command-line.md` list them.
final class ExitCodes {

    static final int DONE = 0;
    static final int UNEXPECTED = 1;
    static final int USAGE = 2;
    static final int IN_USE = 3;
    static final int BAD_INPUT = 4;
    static final int NOT_FOUND = 5;
    static final int CANNOT_WRITE = 6;

    private ExitCodes() {}

    static int of(Problem problem) {
        return switch (problem.kind()) {
            case USAGE -> USAGE;
            case IN_USE -> IN_USE;
            case BAD_INPUT -> BAD_INPUT;
            case NOT_FOUND -> NOT_FOUND;
            case CANNOT_WRITE -> CANNOT_WRITE;
        };
    }
}
