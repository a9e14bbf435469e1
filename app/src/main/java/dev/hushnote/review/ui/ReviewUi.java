package dev.hushnote.review.ui;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// Puts the Review place together.
public final class ReviewUi {

    private final ReviewViewModel model;
    private final ReviewView view;
    private final Runnable comeForward;

    /// @param comeForward brings the place to the front
    /// @param live brings the Live place to the front
    public ReviewUi(
            Shell shell, ConferenceInView inView, ReviewServices services, Runnable comeForward, Runnable live) {
        this.model = new ReviewViewModel(shell, inView, services);
        this.view = new ReviewView(model, shell.texts(), live);
        this.comeForward = comeForward;
        view.visibleProperty().subscribe(visible -> {
            if (!visible) {
                model.inFront(false);
            }
        });
    }

    public Place place() {
        return new Place("place.review", Feather.BAR_CHART_2, view, this::shown);
    }

    public List<Command> commands() {
        return List.of(
                Command.of("command.review-unrated", () -> {
                    comeForward.run();
                    view.focus();
                }),
                Command.of("command.review-group", () -> {
                    comeForward.run();
                    model.nextGrouping();
                }),
                Command.of("command.review-lesson", () -> {
                    comeForward.run();
                    view.focusLessons();
                }));
    }

    private void shown() {
        model.inFront(true);
        view.focus();
    }
}
