package dev.hushnote.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The fonts that come along, so that Hangul can be read on a machine that has none.
public final class Fonts {

    private static final List<String> FILES =
            List.of("NanumGothic.ttf", "NanumGothicBold.ttf", "NanumGothicCoding.ttf");

    private Fonts() {}

    /// Makes them known to the toolkit; may be called on any thread once it runs.
    public static void load() {
        for (String file : FILES) {
            try (InputStream stream = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
                Objects.requireNonNull(Font.loadFont(stream, Appearance.BODY), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loadIcons();
    }

    private static void loadIcons() {
        try (InputStream stream = new FeatherIkonHandler().getFontResource().openStream()) {
            Objects.requireNonNull(Font.loadFont(stream, Appearance.BODY), "icons");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
