package dev.hushnote.blog.ui;

import dev.hushnote.blog.PostScope;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.photo.ui.Thumbnails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// Puts the Blog place together. To be used on the window's thread.
public final class BlogUi {

    private final BlogViewModel model;
    private final ConferenceInView inView;
    private final Runnable comeForward;
    private final BlogView view;

    /// The ways out of the place, each to a session.
    ///
    /// @param photos where captions are given
    /// @param toDo where look-ups are answered
    /// @param review where sessions are rated
    /// @param live where the log is
    /// @param start the Live place, whatever it shows
    public record Ways(
            Consumer<Session> photos,
            Consumer<Session> toDo,
            Consumer<Session> review,
            Consumer<Session> live,
            Runnable start) {}

    /// @param chooser picks the target folder
    /// @param comeForward brings the place to the front
    public BlogUi(
            Shell shell,
            ConferenceInView inView,
            BlogServices services,
            Thumbnails thumbnails,
            FolderChooser chooser,
            Ways ways,
            Runnable comeForward) {
        this.inView = inView;
        this.comeForward = comeForward;
        this.model = new BlogViewModel(shell, inView, services);
        this.view = new BlogView(model, shell, thumbnails, chooser, ways);
        model.activeProperty().bind(view.visibleProperty());
    }

    public Place place() {
        return new Place("place.blog", Feather.FILE_TEXT, view, view::focus);
    }

    /// Whether the place can be seen.
    public boolean isInFront() {
        return view.isVisible() && view.getScene() != null;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("command.export", this::export, Chord.shortcut(KeyCode.E)),
                Command.of("command.copy-post", forward(view::copy)),
                Command.of("command.post-preview", forward(view::showPreview)),
                Command.of("command.post-files", forward(view::showFiles)),
                Command.of("command.post-settings", forward(view::showSettings)),
                Command.of("command.post-leave-out", view::leaveOut)
                        .when(() -> view.isVisible() && view.isSessionChosen()),
                Command.of("command.post-folder", forward(view::chooseFolder)));
    }

    /// Comes forward with the post of a day.
    public void openOn(UUID conference, LocalDate day) {
        inView.dayProperty().set(day);
        inView.show(conference);
        model.scopeProperty().set(new PostScope.Day(day));
        comeForward.run();
    }

    /// Waits until nothing is being written. Not to be called on the window's thread.
    public void finish() {
        model.exports().finish();
    }

    private void export() {
        if (view.isVisible()) {
            view.export();
        } else {
            comeForward.run();
        }
    }

    private Runnable forward(Runnable action) {
        return () -> {
            comeForward.run();
            action.run();
        };
    }
}
