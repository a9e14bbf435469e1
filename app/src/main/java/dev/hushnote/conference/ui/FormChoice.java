package dev.hushnote.conference.ui;

import dev.hushnote.desktop.Texts;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One of few things in a form.
///
/// @param <T> what is chosen among
final class FormChoice<T> {

    private final String nameKey;
    private final List<T> items;
    private final BiFunction<T, Texts, String> word;
    private final ObjectProperty<T> value;
    private T first;

    /// @param nameKey key of its label
    /// @param word what an item is called
    FormChoice(String nameKey, List<T> items, T first, BiFunction<T, Texts, String> word) {
        this.nameKey = nameKey;
        this.items = List.copyOf(items);
        this.word = word;
        this.first = first;
        this.value = new SimpleObjectProperty<>(first);
    }

    String nameKey() {
        return nameKey;
    }

    List<T> items() {
        return items;
    }

    String word(T item, Texts texts) {
        return word.apply(item, texts);
    }

    ObjectProperty<T> valueProperty() {
        return value;
    }

    T value() {
        return value.get();
    }

    /// Starts anew with what is stored.
    void fill(T stored) {
        first = stored;
        value.set(stored);
    }

    boolean isChanged() {
        return !value.get().equals(first);
    }
}
