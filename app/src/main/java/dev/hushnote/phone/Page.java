package dev.hushnote.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// The page for the phone's browser, read from the program's resources.
final class Page {

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /// Every path of the page with what is answered there.
    Map<String, Answer> assets() {
        return Map.of(
                "/", asset("index.html", "text/html; charset=utf-8"),
                "/page.css", asset("page.css", "text/css; charset=utf-8"),
                "/page.js", asset("page.js", SCRIPT),
                "/queue.js", asset("queue.js", SCRIPT),
                "/camera.js", asset("camera.js", SCRIPT),
                "/words.en.js", asset("words.en.js", SCRIPT),
                "/words.ko.js", asset("words.ko.js", SCRIPT));
    }

    private static Answer asset(String name, String type) {
        try (InputStream stream = Page.class.getResourceAsStream("page/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return Answer.of(type, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
