package dev.hushnote.desktop;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/// The system's browser. Without a toolkit's help, because the window has no application object to ask.
public final class WebBrowser {

    private final OperatingSystem system;

    public WebBrowser(OperatingSystem system) {
        this.system = system;
    }

    /// Opens a web page; not to be called on the window's thread.
    ///
    /// @return the program that was started
    /// @throws Problem for an address that is no web page, and when no browser can be started
    public Process open(URI address) {
        String scheme = address.getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
            throw Problem.badInput("problem.no-web-page", address);
        }
        try {
            return new ProcessBuilder(command(address.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.NOT_FOUND, "problem.no-browser", address);
        }
    }

    private List<String> command(String address) {
        return switch (system) {
            case LINUX -> List.of("xdg-open", address);
            case MAC -> List.of("open", address);
            case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", address);
        };
    }
}
