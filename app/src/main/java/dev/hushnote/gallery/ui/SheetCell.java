package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.photo.ui.Thumbnails;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of the contact sheet: a session's name, or its photos. Its nodes are made once and used again.
final class SheetCell extends FullWidthCell<SheetRow> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Sight sight;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox heading = new HBox(title, detail);
    private final TileRow tiles;

    /// What a cell needs of its view.
    ///
    /// @param chosen the chosen photo
    /// @param whole whether several days are in view
    /// @param pressed is told a photo and how often it was clicked
    record Sight(
            Texts texts,
            Thumbnails thumbnails,
            Supplier<@Nullable UUID> chosen,
            Supplier<Boolean> whole,
            BiConsumer<SheetPhoto, Integer> pressed) {}

    SheetCell(Sight sight) {
        this.sight = sight;
        this.tiles = new TileRow(this::tile);
        getStyleClass().add("sheet-cell");
        heading.getStyleClass().add("sheet-heading");
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        detail.getStyleClass().add("second");
        detail.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected Region view(SheetRow row) {
        return switch (row) {
            case SheetRow.Heading begin -> heading(begin);
            case SheetRow.Tiles photos -> tiles(photos);
        };
    }

    /// Marks the chosen photo anew.
    void choose(@Nullable UUID photo) {
        tiles.tiles().forEach(tile -> tile.choose(photo));
    }

    /// The tiles that are shown now.
    List<SheetTile> shown() {
        return getItem() instanceof SheetRow.Tiles ? tiles.tiles() : List.of();
    }

    private Region heading(SheetRow.Heading row) {
        title.setText(row.session().title());
        var starts = row.session().slot().starts();
        String day = sight.whole().get()
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(sight.texts().language())
                                .format(row.session().slot().day())
                        + "  "
                : "";
        detail.setText(day + CLOCK.format(starts) + "  " + sight.texts().get("photos.count", row.photos()));
        setAccessibleText(title.getText() + ", " + detail.getText());
        return heading;
    }

    private Region tiles(SheetRow.Tiles row) {
        List<SheetTile> shown = tiles.take(row.photos().size(), row.columns());
        UUID chosen = sight.chosen().get();
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(row.photos().get(i), chosen);
        }
        setAccessibleText(null);
        return tiles;
    }

    private SheetTile tile() {
        SheetTile tile = new SheetTile(sight.thumbnails(), sight.texts());
        tile.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                tile.photo().ifPresent(photo -> sight.pressed().accept(photo, event.getClickCount()));
                event.consume();
            }
        });
        return tile;
    }
}
