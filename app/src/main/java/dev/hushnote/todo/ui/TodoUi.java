package dev.hushnote.todo.ui;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.kordamp.ikonli.feather.Feather;

/// Puts the To do place together.
public final class TodoUi {

    private final TodoViewModel model;
    private final TodoView view;
    private final Ways ways;

    /// Where one gets from here.
    ///
    /// @param log shows where something was logged
    /// @param comeForward brings the place to the front
    /// @param live brings the Live place to the front
    public record Ways(LogDoor log, Runnable comeForward, Runnable live) {}

    public TodoUi(Shell shell, ConferenceInView inView, TodoServices services, HalfTypedAnswers halfTyped, Ways ways) {
        this.model = new TodoViewModel(shell, inView, services, halfTyped);
        this.view = new TodoView(model, shell.texts(), ways.log(), ways.live());
        this.ways = ways;
        view.visibleProperty().subscribe(visible -> {
            if (!visible) {
                model.inFront(false);
            }
        });
    }

    public Place place() {
        return new Place("place.todo", Feather.CHECK_SQUARE, view, this::shown);
    }

    public List<Command> commands() {
        return List.of(
                Command.of("command.todo-everywhere", () -> flip(model.everywhereProperty())),
                Command.of("command.todo-done", () -> flip(model.withDoneProperty())));
    }

    private void flip(BooleanProperty property) {
        ways.comeForward().run();
        property.set(!property.get());
    }

    private void shown() {
        model.inFront(true);
        view.focus();
    }
}
