package dev.hushnote.wiring.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.notebook.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What this program is, what it was built of, and under which licences that stands.
final class AboutSheet {

    private static final String PARTS = "/dev/hushnote/THIRD-PARTY.md";

    private final Versions versions;
    private final Texts texts;
    private final Overlay overlay;

    AboutSheet(Versions versions, Texts texts, Overlay overlay) {
        this.versions = versions;
        this.texts = texts;
        this.overlay = overlay;
    }

    void open() {
        Label title = new Label("Hushnote " + versions.hushnote());
        title.getStyleClass().add("title");
        Label built = new Label(
                String.join(" · ", versions.lines().subList(1, versions.lines().size())));
        built.getStyleClass().add("second");
        built.setWrapText(true);
        Label licence = new Label(texts.get("window.licence"));
        licence.setWrapText(true);
        ScrollPane scroll = new ScrollPane(parts());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.get("window.parts"));
        VBox sheet = new VBox(title, built, licence, scroll);
        sheet.getStyleClass().addAll("key-sheet", "about");
        overlay.show(sheet, scroll);
    }

    private static GridPane parts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("about-parts");
        int row = 0;
        for (Part part : Part.all(document())) {
            Label name = new Label(part.name());
            name.setWrapText(true);
            Label licence = new Label(part.licence());
            licence.setWrapText(true);
            licence.getStyleClass().add("second");
            grid.addRow(row++, name, licence);
        }
        return grid;
    }

    private static String document() {
        try (InputStream stream = Objects.requireNonNull(AboutSheet.class.getResourceAsStream(PARTS), PARTS)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
