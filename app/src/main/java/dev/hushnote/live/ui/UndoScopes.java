package dev.hushnote.live.ui;

import java.util.Optional;
import java.util.UUID;

/// On whose undo stack the keys work as the window stands now. To be asked on the window's thread.
public interface UndoScopes {

    /// Whose last change is taken back; nothing while there is none to speak of.
    Optional<UUID> toUndo();

    /// Whose last change is made again.
    Optional<UUID> toRedo();
}
