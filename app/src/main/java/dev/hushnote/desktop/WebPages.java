package dev.hushnote.desktop;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Opens web addresses in the system's browser.
public final class WebPages {

    private static final Set<String> WEB = Set.of("http", "https");

    private final OperatingSystem system;
    private final Work work;

    public WebPages(OperatingSystem system, Work work) {
        this.system = system;
        this.work = work;
    }

    /// Returns at once. What is no web address is not opened.
    public void open(URI address) {
        if (address.getScheme() != null && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            work.read(() -> start(address), _ -> {});
        }
    }

    private Process start(URI address) throws IOException {
        return new ProcessBuilder(command(address))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> command(URI address) {
        String text = address.toASCIIString();
        return switch (system) {
            case LINUX -> List.of("xdg-open", text);
            case MAC -> List.of("open", text);
            case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", text);
        };
    }
}
