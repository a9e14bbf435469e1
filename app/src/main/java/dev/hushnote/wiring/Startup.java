package dev.hushnote.wiring;

import dev.hushnote.cli.Cli;
import dev.hushnote.cli.Terminal;
import dev.hushnote.desktop.Fonts;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.wiring.ui.ToolkitStart;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Brings the program up in a process of its own. The system property `hushnote.fonts` names the folder where its fonts
/// lie as files, as in an installed Hushnote.
public final class Startup {

    private Startup() {}

    /// Runs the command line on this process's streams, environment and clock.
    ///
    /// @return the exit code
    public static int commandLine(String... arguments) {
        quietLibraries();
        ToolkitStart toolkit = new ToolkitStart(new Fonts(
                Optional.ofNullable(System.getProperty("hushnote.fonts")).map(Path::of)));
        if (Cli.opensWindow(arguments)) {
            toolkit.beginBeside();
        }
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name", "");
        Charset charset = charset(system);
        Terminal terminal = new Terminal(
                System.in,
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                environment,
                Cli.messages(environment, Locale.getDefault(), arguments));
        NotebookPlaces places = NotebookPlaces.of(environment, system, Path.of(System.getProperty("user.home", ".")));
        return Cli.run(terminal, new NotebookOpener(places, Clock.systemUTC(), versions(), toolkit), arguments);
    }

    /// The versions from the build.
    static Versions versions() {
        try (InputStream stream = Startup.class.getResourceAsStream("/dev/hushnote/version.properties")) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return new Versions(
                    properties.getProperty("version", "?"),
                    Stream.of("JavaFX", "H2", "FFmpeg")
                            .map(part -> part + " " + properties.getProperty(part, "?"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Libraries log what a person cannot use; only their warnings are worth a line.
    private static void quietLibraries() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /// UTF-8 whatever the locale says, because Hangul must come out; a Windows console keeps its own.
    private static Charset charset(String system) {
        boolean windows = system.toLowerCase(Locale.ROOT).contains("win");
        return windows ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8")) : StandardCharsets.UTF_8;
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
