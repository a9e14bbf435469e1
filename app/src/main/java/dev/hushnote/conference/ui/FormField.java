package dev.hushnote.conference.ui;

import dev.hushnote.text.Problem;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One text of a form: what is typed, what stood there at first, and why it is refused.
final class FormField {

    private final String nameKey;
    private final Stepping stepping;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private String first = "";

    /// What Up and Down make of what is typed.
    @FunctionalInterface
    interface Stepping {
        String step(String typed, int step);
    }

    /// @param nameKey key of its label
    FormField(String nameKey) {
        this(nameKey, (typed, _) -> typed);
    }

    FormField(String nameKey, Stepping stepping) {
        this.nameKey = nameKey;
        this.stepping = stepping;
        text.subscribe(() -> refusal.set(null));
    }

    String nameKey() {
        return nameKey;
    }

    StringProperty textProperty() {
        return text;
    }

    /// Why what is typed cannot be used; null while nothing speaks against it.
    ReadOnlyObjectProperty<@Nullable Problem> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    boolean isRefused() {
        return refusal.get() != null;
    }

    void refuse(Problem problem) {
        refusal.set(problem);
    }

    /// Starts anew with what is stored.
    void fill(@Nullable String stored) {
        first = stored == null ? "" : stored;
        text.set(first);
        refusal.set(null);
    }

    boolean isChanged() {
        return !text.get().equals(first);
    }

    void step(int steps) {
        text.set(stepping.step(text.get(), steps));
    }

    /// What was typed; nothing when the field is empty or when it is refused, which then says why.
    <T> Optional<T> read(Function<String, T> reading) {
        return text.get().isBlank() ? accepted() : require(reading);
    }

    /// Like [#read], but an empty field is read too.
    <T> Optional<T> require(Function<String, T> reading) {
        try {
            Optional<T> read = Optional.of(reading.apply(text.get().strip()));
            refusal.set(null);
            return read;
        } catch (Problem e) {
            refusal.set(e);
            return Optional.empty();
        }
    }

    /// The words as typed, or null when there are none.
    @Nullable
    String words() {
        String typed = text.get().strip();
        return typed.isEmpty() ? null : typed;
    }

    private <T> Optional<T> accepted() {
        refusal.set(null);
        return Optional.empty();
    }
}
