package dev.hushnote.desktop;

import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The window's words in the language of the moment; whatever is bound to them changes with it.
///
/// To be used on the window's thread.
public final class Texts {

    private final ReadOnlyObjectWrapper<Messages> messages;

    public Texts(Locale language) {
        this.messages = new ReadOnlyObjectWrapper<>(new Messages(Messages.nearest(language)));
    }

    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    public Messages messages() {
        return messages.get();
    }

    public Locale language() {
        return messages().locale();
    }

    public void speak(Locale language) {
        messages.set(new Messages(Messages.nearest(language)));
    }

    public String get(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    public String of(Problem problem) {
        return messages().of(problem);
    }

    public String word(String prefix, Enum<?> constant) {
        return messages().word(prefix, constant);
    }

    /// The sentence, now and after every change of language.
    public StringBinding bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), messages);
    }
}
