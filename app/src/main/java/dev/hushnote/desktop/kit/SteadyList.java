package dev.hushnote.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A list whose selection stays on the same thing when its rows are read again; when that thing is gone, on what
/// took its place.
///
/// @param <T> the row
public final class SteadyList<T> extends ListView<T> {

    private final Function<T, Object> key;
    private Consumer<T> chosen = _ -> {};
    private boolean showing;

    /// @param key what tells a row from the others, and stays when its content changes
    public SteadyList(Function<T, Object> key) {
        this.key = key;
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                standOnARow();
            }
        });
    }

    /// @param listener told the row that was chosen; not told when rows are only shown again
    public void whenChosen(Consumer<T> listener) {
        chosen = listener;
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Shows rows instead of those it showed.
    public void show(List<? extends T> rows) {
        if (getItems().equals(rows)) {
            return;
        }
        T before = getSelectionModel().getSelectedItem();
        int index = getSelectionModel().getSelectedIndex();
        Object wanted = before == null ? null : key.apply(before);
        showing = true;
        try {
            getItems().setAll(rows);
            reselect(wanted, index);
        } finally {
            showing = false;
        }
        T now = getSelectionModel().getSelectedItem();
        if (now != null && !key.apply(now).equals(wanted) && isFocused()) {
            chosen.accept(now);
        }
    }

    private void reselect(@Nullable Object wanted, int index) {
        int found = wanted == null ? -1 : indexOf(wanted);
        int next = found >= 0 || wanted == null
                ? found
                : Math.min(index, getItems().size() - 1);
        if (next < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(next);
        }
    }

    private int indexOf(Object wanted) {
        for (int i = 0; i < getItems().size(); i++) {
            if (key.apply(getItems().get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /// The keyboard always stands on a row.
    private void standOnARow() {
        T now = getSelectionModel().getSelectedItem();
        if (now != null) {
            chosen.accept(now);
        } else if (!getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void selected(@Nullable T row) {
        if (row != null && !showing) {
            chosen.accept(row);
        }
    }
}
