package dev.hushnote.live.ui;

import dev.hushnote.capture.ui.CameraViewModel;
import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Work;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.ui.Completion;
import dev.hushnote.log.ui.ComposerViewModel;
import dev.hushnote.rating.Light;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;

/// What can be done in the Live place by one key from anywhere in the window.
final class LiveCommands {

    private final LiveViewModel model;
    private final LivePlace place;
    private final ComposerViewModel writing;
    private final LineCommands lines;
    private final Tools tools;

    /// What the commands work with beside the place itself.
    record Tools(
            Work work,
            Notices notices,
            UndoHistory undo,
            UndoScopes scopes,
            CameraViewModel camera,
            WhereAmI whereAmI,
            NamePrompt name,
            AboutViewModel about,
            Completion completion,
            Runnable newSession,
            Runnable comeForward) {}

    LiveCommands(LiveViewModel model, LivePlace place, ComposerViewModel writing, LineCommands lines, Tools tools) {
        this.model = model;
        this.place = place;
        this.writing = writing;
        this.lines = lines;
        this.tools = tools;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.photo", tools.camera::shoot, Chord.shortcut(KeyCode.P), Chord.shortcut(KeyCode.G)),
                Command.of("command.caption", () -> place.composer().caption(), Chord.shortcut(KeyCode.ENTER)),
                Command.of("command.where", tools.whereAmI::open, Chord.shortcut(KeyCode.L)),
                Command.of("command.name", this::name, Chord.shortcut(KeyCode.N)),
                Command.of("command.moment", model::enterMoment),
                Command.of("command.green", () -> model.rate(Light.GREEN), Chord.shortcut(KeyCode.DIGIT1)),
                Command.of("command.yellow", () -> model.rate(Light.YELLOW), Chord.shortcut(KeyCode.DIGIT2)),
                Command.of("command.red", () -> model.rate(Light.RED), Chord.shortcut(KeyCode.DIGIT3)),
                mark("command.mark-look-up", EntryKind.LOOK_UP, KeyCode.DIGIT4),
                mark("command.mark-insight", EntryKind.INSIGHT, KeyCode.DIGIT5),
                mark("command.mark-missed", EntryKind.MISSED, KeyCode.DIGIT6),
                mark("command.mark-listen-again", EntryKind.LISTEN_AGAIN, KeyCode.DIGIT7),
                mark("command.mark-photo-wanted", EntryKind.PHOTO_WANTED, KeyCode.DIGIT8),
                mark("command.mark-quote", EntryKind.QUOTE, KeyCode.DIGIT9),
                Command.of("command.saved", this::saved, Chord.shortcut(KeyCode.S)),
                Command.of("command.time", () -> place.composer().stampTime(model.zone()), Chord.shortcut(KeyCode.T)),
                Command.of("command.private", this::togglePrivate, Chord.shortcutShift(KeyCode.L)),
                Command.of("command.undo", this::undo, Chord.shortcut(KeyCode.Z))
                        .yieldingToText(),
                Command.of("command.redo", this::redo, Chord.shortcutShift(KeyCode.Z), Chord.shortcut(KeyCode.Y))
                        .yieldingToText(),
                Command.of("command.write", this::write),
                Command.of("command.next-pane", () -> place.movePane(1), Chord.plain(KeyCode.F6)),
                Command.of("command.pane-before", () -> place.movePane(-1), Chord.shift(KeyCode.F6)),
                Command.of("command.scroll-up", () -> place.scroll(-1), Chord.plain(KeyCode.PAGE_UP)),
                Command.of("command.scroll-down", () -> place.scroll(1), Chord.plain(KeyCode.PAGE_DOWN)),
                Command.of("command.about-session", this::aboutSession, Chord.shortcut(KeyCode.I))
                        .when(() -> !place.compactProperty().get()),
                Command.of("command.completion", this::toggleCompletion),
                Command.of("command.now", this::showNow),
                Command.of(
                        "command.fold-agenda",
                        () -> place.agendaFoldedProperty()
                                .set(!place.agendaFoldedProperty().get())),
                Command.of(
                        "command.fold-side",
                        () -> place.sideFoldedProperty()
                                .set(!place.sideFoldedProperty().get())));
    }

    private Command mark(String nameKey, EntryKind kind, KeyCode digit) {
        return Command.of(
                nameKey,
                () -> {
                    if (!lines.mark(kind)) {
                        writing.toggle(kind);
                    }
                },
                Chord.shortcut(digit));
    }

    private void write() {
        tools.comeForward.run();
        place.focus();
    }

    /// In front of the log the running session gets its name; anywhere else a session is added.
    private void name() {
        if (place.isVisible()) {
            tools.name.open();
        } else {
            tools.newSession.run();
        }
    }

    /// In another place the session is not seen: there the key brings both.
    private void aboutSession() {
        if (place.isVisible()) {
            tools.about.toggle();
        } else {
            tools.comeForward.run();
            tools.about.open();
        }
    }

    private void toggleCompletion() {
        boolean on = !tools.completion.onProperty().get();
        tools.completion.onProperty().set(on);
        tools.notices.show(Notice.done(on ? "composer.offering" : "composer.not-offering"));
    }

    private void showNow() {
        tools.comeForward.run();
        model.showLive();
        place.scrollToNow();
        place.focus();
    }

    private void togglePrivate() {
        if (lines.hide()) {
            return;
        }
        boolean open = writing.visibilityProperty().get() == Visibility.PUBLIC;
        writing.visibilityProperty().set(open ? Visibility.PRIVATE : Visibility.PUBLIC);
    }

    private void saved() {
        writing.saveDraft();
        tools.work.change(
                () -> true,
                _ -> tools.notices.show(Notice.done(
                        "lines.saved", model.timeToSeconds(model.nowProperty().get()))));
    }

    private void undo() {
        if (!place.isVisible() || !place.composer().undoTyping()) {
            step(tools.scopes.toUndo(), tools.undo::undo, "lines.undone", "lines.nothing-to-undo", this::takeBack);
        }
    }

    private void redo() {
        if (!place.isVisible() || !place.composer().redoTyping()) {
            step(tools.scopes.toRedo(), tools.undo::redo, "lines.redone", "lines.nothing-to-redo", _ -> {});
        }
    }

    private void step(
            Supplier<Optional<UUID>> scope,
            Function<UUID, Optional<Change>> step,
            String doneKey,
            String nothingKey,
            Consumer<Change> then) {
        tools.work.change(
                () -> scope.get().flatMap(step),
                change -> change.ifPresentOrElse(
                        done -> {
                            tools.notices.show(Notice.done(doneKey, model.nameOf(done)));
                            then.accept(done);
                        },
                        () -> tools.notices.show(Notice.done(nothingKey))));
    }

    /// A line whose logging was undone is back in the composer.
    private void takeBack(Change undone) {
        if (undone.what().equals("log.type") || undone.what().equals("recording.write")) {
            undone.rows().stream()
                    .map(RowChange::row)
                    .filter(Entry.class::isInstance)
                    .map(Entry.class::cast)
                    .findFirst()
                    .ifPresent(writing::takeBack);
        }
    }
}
