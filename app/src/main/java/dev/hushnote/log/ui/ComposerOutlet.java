package dev.hushnote.log.ui;

import dev.hushnote.log.Entry;
import java.util.UUID;
import java.util.function.Consumer;

/// Takes what is written in the composer and does not belong in the log as a line.
public interface ComposerOutlet {

    ComposerOutlet NONE = new ComposerOutlet() {
        @Override
        public void reason(String text) {}

        @Override
        public void caption(UUID session, String text, Consumer<Boolean> taken) {
            taken.accept(false);
        }

        @Override
        public String wholeTalk() {
            return "";
        }
    };

    /// Why the session got its light.
    void reason(String text);

    /// What the last photo of a session shows: one whose shutter was pressed before counts, stored or not.
    ///
    /// @param taken is told on the window's thread; false when there is no photo to take it: then the text comes
    ///     back
    void caption(UUID session, String text, Consumer<Boolean> taken);

    /// What a mark says that means the whole talk.
    String wholeTalk();

    /// Several lines that had been pasted were logged as one entry.
    default void block(Entry logged) {}

    /// A line could not be stored and stands in the composer again.
    default void refused(Exception failure) {}
}
