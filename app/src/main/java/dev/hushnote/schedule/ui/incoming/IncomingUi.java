package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.desktop.kit.LateFocus;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// Brings published programmes in, in the Plan place. To be used on the window's thread.
public final class IncomingUi {

    private final IncomingModel model;
    private final IncomingPane pane;
    private final Doors doors;

    /// What is not its own.
    ///
    /// @param files chooses files
    /// @param picture whether a file is a picture, which is nothing to read a programme from
    /// @param comeForward brings the Plan place to the front
    public record Doors(FileChoice files, Predicate<Path> picture, Runnable comeForward) {}

    public IncomingUi(Shell shell, ConferenceInView inView, IncomingServices services, Doors doors, Clock clock) {
        this.model = new IncomingModel(shell, inView, services, clock);
        this.pane = new IncomingPane(model, shell.texts(), doors.files());
        this.doors = doors;
        // After the pane shows it: what had the focus before is gone.
        model.stageProperty().subscribe(_ -> {
            if (isInFront()) {
                focus();
            }
        });
    }

    /// What stands in place of the timetable while a programme is on its way.
    public Region view() {
        return pane;
    }

    /// Whether one is.
    public ObservableValue<Boolean> openProperty() {
        return model.stageProperty().map(stage -> !(stage instanceof Stage.Closed));
    }

    /// Gives the focus to what is to be done next, as far as nobody is typing.
    public void focus() {
        if (LateFocus.mayMove(pane)) {
            pane.focus();
        }
    }

    /// Asks for a programme.
    public void ask() {
        model.ask();
        doors.comeForward().run();
    }

    /// Reads files that are one programme.
    public void take(List<Path> files) {
        model.take(files);
        doors.comeForward().run();
    }

    /// Reads what lies at a web address.
    public void take(URI address) {
        model.take(address);
        doors.comeForward().run();
    }

    /// @param inFront whether the Plan place is
    public List<Command> commands(BooleanSupplier inFront) {
        return List.of(
                Command.of("command.import-programme", this::ask),
                Command.of("command.paste-programme", this::paste, Chord.shortcut(KeyCode.V))
                        .when(() -> inFront.getAsBoolean() && !isTyping() && hasProgramme()));
    }

    private boolean isInFront() {
        Parent place = pane.getParent();
        return pane.getScene() != null && pane.isVisible() && place != null && place.isVisible();
    }

    private boolean isTyping() {
        return pane.getScene() == null || pane.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private boolean hasProgramme() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasFiles() ? !files(clipboard).isEmpty() : clipboard.hasString();
    }

    private List<Path> files(Clipboard clipboard) {
        return clipboard.getFiles().stream()
                .map(File::toPath)
                .filter(doors.picture().negate())
                .toList();
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.getString();
        if (clipboard.hasFiles()) {
            take(files(clipboard));
        } else if (text != null && !text.isBlank()) {
            model.take(text);
            doors.comeForward().run();
        }
    }
}
