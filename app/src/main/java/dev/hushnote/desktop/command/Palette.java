package dev.hushnote.desktop.command;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Every command and everything that can be found by name, one key away.
public final class Palette {

    private final Commands commands;
    private final Texts texts;
    private final Overlay overlay;
    private final List<PaletteSource> sources = new ArrayList<>();
    private final TextField query = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final VBox view = new VBox(query, list);
    private List<PaletteItem> items = List.of();

    public Palette(Commands commands, Texts texts, Overlay overlay) {
        this.commands = commands;
        this.texts = texts;
        this.overlay = overlay;
        view.getStyleClass().add("palette");
        query.promptTextProperty().bind(texts.bind("palette.prompt"));
        query.accessibleTextProperty().bind(texts.bind("palette.prompt"));
        query.textProperty().subscribe(this::filter);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setCellFactory(_ -> new PaletteCell());
        list.setFocusTraversable(false);
        Label nothing = new Label();
        nothing.textProperty().bind(texts.bind("palette.nothing"));
        nothing.getStyleClass().add("second");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(_ -> choose());
        list.accessibleTextProperty().bind(texts.bind("palette.results"));
    }

    public void add(PaletteSource source) {
        sources.add(source);
    }

    public void open() {
        items = new ArrayList<>(commandItems());
        sources.forEach(source -> items.addAll(source.items()));
        query.clear();
        filter("");
        overlay.show(view, query);
    }

    private List<PaletteItem> commandItems() {
        return commands.all().stream()
                .filter(command -> command.available().getAsBoolean())
                .map(command -> new PaletteItem(
                        texts.get(command.nameKey()),
                        "",
                        commands.keyOf(command).orElse(null),
                        command.action()))
                .toList();
    }

    private void filter(String text) {
        list.getItems().setAll(PaletteMatch.find(items, text));
        list.getSelectionModel().selectFirst();
    }

    private void steer(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 8;
            case PAGE_UP -> -8;
            default -> 0;
        };
        if (step != 0) {
            move(step);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void move(int step) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void choose() {
        PaletteItem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            chosen.choose().run();
        }
    }
}
