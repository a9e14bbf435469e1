package dev.hushnote.desktop.command;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Overlay;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one page.
public final class KeySheet {

    private final Commands commands;
    private final Texts texts;
    private final Overlay overlay;

    public KeySheet(Commands commands, Texts texts, Overlay overlay) {
        this.commands = commands;
        this.texts = texts;
        this.overlay = overlay;
    }

    public void open() {
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("title");
        FlowPane lines = new FlowPane();
        lines.getStyleClass().add("key-sheet-lines");
        commands.all().stream()
                .filter(command -> !command.chords().isEmpty())
                .map(this::line)
                .forEach(lines.getChildren()::add);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        Label marks = new Label(texts.get("keys.marks"));
        marks.setWrapText(true);
        marks.setMinHeight(Region.USE_PREF_SIZE);
        marks.getStyleClass().add("second");
        VBox sheet = new VBox(title, scroll, marks);
        sheet.getStyleClass().add("key-sheet");
        overlay.show(sheet, scroll);
    }

    private HBox line(Command command) {
        Label keys = new Label(chords(command.chords()));
        keys.getStyleClass().addAll("key", "key-sheet-key");
        Label name = new Label(texts.get(command.nameKey()));
        name.setWrapText(true);
        HBox line = new HBox(keys, name);
        line.getStyleClass().add("key-sheet-line");
        return line;
    }

    private String chords(List<Chord> chords) {
        return chords.stream().map(chord -> chord.label(commands.system())).collect(Collectors.joining("  "));
    }
}
