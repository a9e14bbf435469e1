package dev.hushnote.live.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// On whose undo stack the keys work as the window stands now. To be asked on the window's thread; what is answered is
/// called when all earlier changes are made.
public interface UndoScopes {

    /// Whose last change is taken back; nothing while there is none to speak of.
    Supplier<Optional<UUID>> toUndo();

    /// Whose last change is made again.
    Supplier<Optional<UUID>> toRedo();
}
