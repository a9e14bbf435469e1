package dev.hushnote.log.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One row of the log: time, mark, text; or photos with their captions.
final class LogCell extends FullWidthCell<LogRow> {

    private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");

    private final LogSight sight;
    private final Texts texts;
    private @Nullable LineView line;

    LogCell(LogSight sight) {
        this.sight = sight;
        this.texts = sight.texts();
        getStyleClass().add("log-cell");
        itemProperty().subscribe(_ -> showHeard());
    }

    /// Marks what is being heard in a recording.
    void showHeard() {
        LogRow row = getItem();
        pseudoClassStateChanged(HEARD, row != null && row.entries().stream().anyMatch(sight::isHeard));
    }

    @Override
    protected Region view(LogRow row) {
        return switch (row) {
            case LogRow.Line shown -> line(shown);
            case LogRow.Photos shown -> photos(shown);
        };
    }

    private Region line(LogRow.Line row) {
        Entry entry = row.entry();
        setAccessibleText(
                texts.word("mark", entry.kind()) + ", " + sight.timeOfDay(entry.begunAt()) + ", " + entry.text());
        LineView view = line;
        if (view == null) {
            view = new LineView(sight);
            line = view;
        }
        view.show(row);
        return view;
    }

    private Region photos(LogRow.Photos row) {
        String time = sight.timeOfDay(row.photos().getFirst().entry().begunAt());
        setAccessibleText(texts.word("mark", EntryKind.PHOTO) + ", " + time);
        return PhotosView.of(row, sight);
    }

    /// Takes a row only to be measured.
    void take(LogRow row) {
        updateItem(row, false);
    }

    /// Where the text begins, in px from the cell's left edge.
    double textLeft() {
        return getGraphic() instanceof HBox row && !row.getChildren().isEmpty()
                ? row.getLayoutX() + row.getChildren().getLast().getLayoutX()
                : 0;
    }

    /// Whether this cell shows an entry now.
    boolean shows(UUID entry) {
        LogRow row = getItem();
        return row != null
                && row.entries().stream().anyMatch(shown -> shown.id().equals(entry));
    }
}
