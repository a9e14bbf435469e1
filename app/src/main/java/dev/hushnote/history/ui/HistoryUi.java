package dev.hushnote.history.ui;

import dev.hushnote.desktop.command.Command;
import java.util.List;

/// Puts the trash and the former texts among the window's commands.
public final class HistoryUi {

    private final TrashView trash;
    private final RevisionsView revisions;

    public HistoryUi(TrashView trash, RevisionsView revisions) {
        this.trash = trash;
        this.revisions = revisions;
    }

    public List<Command> commands() {
        return List.of(Command.of("command.trash", trash::open), Command.of("command.revisions", revisions::open));
    }
}
