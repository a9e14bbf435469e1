package dev.hushnote.gallery.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.gallery.ContactSheet;
import dev.hushnote.gallery.SheetPhoto;
import java.util.ArrayList;
import java.util.List;

/// One row of the contact sheet.
sealed interface SheetRow {

    /// Begins a session.
    record Heading(Session session, int photos) implements SheetRow {}

    /// Photos side by side.
    ///
    /// @param columns how many would fit
    record Tiles(List<SheetPhoto> photos, int columns) implements SheetRow {

        public Tiles {
            photos = List.copyOf(photos);
        }
    }

    /// The photos of the row; none for a heading.
    default List<SheetPhoto> shown() {
        return this instanceof Tiles tiles ? tiles.photos() : List.of();
    }

    /// @param columns at least 1
    static List<SheetRow> of(ContactSheet sheet, int columns) {
        List<SheetRow> rows = new ArrayList<>();
        for (ContactSheet.Group group : sheet.groups()) {
            List<SheetPhoto> photos = group.photos();
            rows.add(new Heading(group.session(), photos.size()));
            for (int i = 0; i < photos.size(); i += columns) {
                rows.add(new Tiles(photos.subList(i, Math.min(photos.size(), i + columns)), columns));
            }
        }
        return rows;
    }
}
