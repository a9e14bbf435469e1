package dev.hushnote;

import dev.hushnote.wiring.Startup;

/// The program.
public final class Hushnote {

    private Hushnote() {}

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(Startup.commandLine(arguments));
    }
}
