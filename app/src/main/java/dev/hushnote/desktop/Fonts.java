package dev.hushnote.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The fonts that come along, so that Hangul can be read on a machine that has none, and the icons.
///
/// A font that is a file of its own is used where it lies; out of a jar the toolkit copies it first, which costs more
/// than all else in a start.
public final class Fonts {

    private static final List<String> FILES =
            List.of("NanumGothic.ttf", "NanumGothicBold.ttf", "NanumGothicCoding.ttf");
    private static final String ICONS = "feather.ttf";

    private final Optional<Path> folder;

    /// @param folder where they lie as files, as in an installed program; empty: where the classes are
    public Fonts(Optional<Path> folder) {
        this.folder = folder;
    }

    /// Makes them known to the toolkit, and asks the system for its own; may be called on any thread, and while the
    /// toolkit comes up.
    ///
    /// @throws UncheckedIOException when one cannot be read
    public void load() {
        FILES.forEach(file -> load(file, () -> Fonts.class.getResource("fonts/" + file)));
        load(ICONS, () -> new FeatherIkonHandler().getFontResource());
        Font.getDefault();
    }

    private void load(String file, Supplier<URL> besideTheClasses) {
        Optional<URL> url = folder.map(place -> url(place.resolve(file)));
        load(file, url.orElseGet(() -> Objects.requireNonNull(besideTheClasses.get(), file)));
    }

    private static void load(String file, URL url) {
        if (url.getProtocol().equals("file")) {
            known(file, Font.loadFont(url.toExternalForm(), Appearance.BODY));
            return;
        }
        try (InputStream stream = url.openStream()) {
            known(file, Font.loadFont(stream, Appearance.BODY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void known(String file, @Nullable Font font) {
        if (font == null) {
            throw new UncheckedIOException(new IOException("font " + file + " cannot be read"));
        }
    }
}
