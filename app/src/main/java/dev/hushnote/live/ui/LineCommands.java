package dev.hushnote.live.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Work;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.ui.LogView;
import dev.hushnote.log.ui.LogViewModel;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What can be done to one line of the log: the chosen one, else the last.
final class LineCommands {

    private final Work work;
    private final LiveViewModel model;
    private final LogViewModel log;
    private final LogView view;
    private final LogEditor editor;
    private final Consumer<Entry> answering;
    private @Nullable UUID moved;
    private int movedAmong;

    /// @param answering answers a look-up
    LineCommands(
            Work work,
            LiveViewModel model,
            LogViewModel log,
            LogView view,
            LogEditor editor,
            Consumer<Entry> answering) {
        this.work = work;
        this.model = model;
        this.log = log;
        this.view = view;
        this.editor = editor;
        this.answering = answering;
    }

    List<Command> all() {
        return List.of(
                move("command.entry-up", editor::moveUp, KeyCode.UP),
                move("command.entry-down", editor::moveDown, KeyCode.DOWN),
                line("command.entry-indent", id -> editor.indent(id, 1)),
                line("command.entry-outdent", id -> editor.indent(id, -1)),
                line("command.entry-join", editor::join),
                line("command.entry-split", editor::splitLines),
                line("command.entry-delete", editor::delete),
                line("command.entry-to-live", this::toLive),
                Command.of("command.entry-answer", () -> lookUp().ifPresent(answering)),
                Command.of("command.entry-private", () -> chosen().ifPresent(this::hide)),
                Command.of("command.entry-edit", () -> chosen().ifPresent(view::edit)));
    }

    /// The line that is chosen, else the one that was moved as long as nothing came since, else the last. Of photos
    /// side by side it is the one that was moved, else the first.
    Optional<Entry> chosen() {
        return view.chosen().map(this::movedBeside).or(this::movedLine).or(log::lastLine);
    }

    private Optional<Entry> lookUp() {
        return chosen().filter(LineCommands::isLookUp)
                .or(() -> log.log().reversed().stream()
                        .filter(LineCommands::isLookUp)
                        .findFirst());
    }

    private static boolean isLookUp(Entry entry) {
        return entry.kind() == EntryKind.LOOK_UP;
    }

    /// Gives the line in hand another mark, or takes it away.
    ///
    /// @return whether a line is in hand; otherwise the mark is the composer's
    boolean mark(EntryKind kind) {
        Optional<Entry> line = inHand();
        line.filter(entry -> entry.photoId() == null)
                .ifPresent(entry -> work.change(() -> editor.toggleKind(entry.id(), kind)));
        return line.isPresent();
    }

    /// Makes the line in hand private, or public again.
    ///
    /// @return whether a line is in hand
    boolean hide() {
        Optional<Entry> line = inHand();
        line.ifPresent(this::hide);
        return line.isPresent();
    }

    private void hide(Entry entry) {
        work.change(() -> editor.setVisibility(
                entry.id(), entry.visibility().isPublic() ? Visibility.PRIVATE : Visibility.PUBLIC));
    }

    /// The line that is edited where it stands, or the chosen one while the keys go to the log.
    private Optional<Entry> inHand() {
        Optional<Entry> edited =
                log.log().stream().filter(entry -> view.isEdited(entry.id())).findFirst();
        return edited.or(() -> hasFocus() ? chosen() : Optional.empty());
    }

    private boolean hasFocus() {
        Node each = view.getScene() == null ? null : view.getScene().getFocusOwner();
        while (each != null && !each.equals(view)) {
            each = each.getParent();
        }
        return each != null;
    }

    private Entry movedBeside(Entry first) {
        return log.rows().stream()
                .filter(row -> row.entries().contains(first))
                .flatMap(row -> row.entries().stream())
                .filter(entry -> entry.id().equals(moved))
                .findFirst()
                .orElse(first);
    }

    private Optional<Entry> movedLine() {
        List<Entry> now = log.log();
        return now.stream()
                .filter(entry -> entry.id().equals(moved) && now.size() == movedAmong)
                .findFirst();
    }

    /// Wherever the line comes to stand, it can be moved on; also by a key that is pressed before it was stored.
    private Command move(String nameKey, Function<UUID, Entry> change, KeyCode key) {
        return Command.of(nameKey, () -> chosen().ifPresent(entry -> move(entry, change)), Chord.alt(key));
    }

    private void move(Entry entry, Function<UUID, Entry> change) {
        moved = entry.id();
        movedAmong = log.log().size();
        boolean wasChosen = view.chosen().isPresent();
        work.change(() -> change.apply(entry.id()), stored -> {
            if (wasChosen) {
                view.reveal(stored.id());
            }
        });
    }

    private Command line(String nameKey, Function<UUID, ?> change) {
        return Command.of(nameKey, () -> chosen().ifPresent(entry -> work.change(() -> change.apply(entry.id()))));
    }

    private Entry toLive(UUID entry) {
        UUID live = model.live().certain().map(Session::id).orElseThrow(() -> Problem.badInput("problem.nothing-live"));
        return editor.moveToSession(entry, live);
    }
}
