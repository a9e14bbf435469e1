package dev.hushnote.wiring.ui;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.log.Entry;
import dev.hushnote.review.ui.ReviewServices;
import dev.hushnote.review.ui.ReviewUi;
import dev.hushnote.todo.ui.AnswerPrompt;
import dev.hushnote.todo.ui.HalfTypedAnswers;
import dev.hushnote.todo.ui.LogDoor;
import dev.hushnote.todo.ui.TodoServices;
import dev.hushnote.todo.ui.TodoUi;
import dev.hushnote.wiring.AppGraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The places for what is over: the lights, and what was left open.
final class LookingBack {

    private final Consumer<Place> front;
    private final ReviewUi review;
    private final TodoUi todo;
    private final Place reviewPlace;
    private final Place todoPlace;
    private final AnswerPrompt prompt;

    /// @param log shows where something was logged
    /// @param front brings a place to the front
    /// @param live brings the Live place to the front
    LookingBack(
            Shell shell,
            AppGraph notebook,
            ConferenceInView inView,
            LogDoor log,
            Consumer<Place> front,
            Runnable live) {
        this.front = front;
        HalfTypedAnswers answers = new HalfTypedAnswers();
        this.prompt = new AnswerPrompt(shell, notebook.logEditor(), answers);
        this.review = new ReviewUi(shell, inView, reviewServices(notebook), this::showReview, live);
        this.todo =
                new TodoUi(shell, inView, todoServices(notebook), answers, new TodoUi.Ways(log, this::showTodo, live));
        this.reviewPlace = review.place();
        this.todoPlace = todo.place();
    }

    Place review() {
        return reviewPlace;
    }

    Place todo() {
        return todoPlace;
    }

    List<Command> commands() {
        return Stream.concat(review.commands().stream(), todo.commands().stream())
                .toList();
    }

    /// Answers a look-up where it was logged.
    void answer(Entry lookUp) {
        prompt.open(lookUp);
    }

    private void showReview() {
        front.accept(reviewPlace);
    }

    private void showTodo() {
        front.accept(todoPlace);
    }

    private static ReviewServices reviewServices(AppGraph notebook) {
        return new ReviewServices(
                notebook.reviewBoard(),
                notebook.traces(),
                notebook.ratings(),
                notebook.ratingEditor(),
                notebook.lessons(),
                notebook.lessonEditor(),
                notebook.trash());
    }

    private static TodoServices todoServices(AppGraph notebook) {
        return new TodoServices(notebook.followUps(), notebook.logEditor(), notebook.programmeEditor());
    }
}
