package dev.hushnote.todo.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Work;
import dev.hushnote.log.Entry;
import dev.hushnote.todo.FollowUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is open, and what can be done about it. Reads only while the place is in front. To be used on the window's
/// thread.
final class TodoViewModel {

    private final Work work;
    private final Notices notices;
    private final TodoServices services;
    private final ConferenceInView inView;
    private final HalfTypedAnswers halfTyped;
    private final Reading<List<TodoRow>> reading;
    private final ReadOnlyObjectWrapper<List<TodoRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TodoRow.@Nullable Item> chosen = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final BooleanProperty withDone = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private boolean inFront;

    TodoViewModel(Shell shell, ConferenceInView inView, TodoServices services, HalfTypedAnswers halfTyped) {
        this.work = shell.work();
        this.notices = shell.notices();
        this.services = services;
        this.inView = inView;
        this.halfTyped = halfTyped;
        this.reading = new Reading<>(work, this::question, this::take, this::failed);
        shell.feed().observe(this::changed);
        inView.overviewProperty().subscribe(_ -> refresh());
        everywhere.subscribe(_ -> refresh());
        withDone.subscribe(_ -> refresh());
    }

    /// Sections, each with its things behind it; a kind without any has none.
    ReadOnlyObjectProperty<List<TodoRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The thing that is looked at.
    ReadOnlyObjectProperty<TodoRow.@Nullable Item> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the things of all conferences are listed, or of the one in view.
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /// Whether what is done is listed too.
    BooleanProperty withDoneProperty() {
        return withDone;
    }

    /// Whether nothing was read yet.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    HalfTypedAnswers halfTyped() {
        return halfTyped;
    }

    /// The place came to the front, or left it.
    void inFront(boolean front) {
        inFront = front;
        refresh();
    }

    void choose(TodoRow.Item item) {
        chosen.set(item);
    }

    private void refresh() {
        if (inFront) {
            reading.again();
        }
    }

    private Callable<List<TodoRow>> question() {
        boolean all = everywhere.get();
        boolean done = withDone.get();
        Optional<UUID> conference = inView.conference().map(Conference::id);
        return () -> {
            List<FollowUp> open = all ? services.followUps().open() : at(conference, false);
            List<FollowUp> closed =
                    !done ? List.of() : all ? services.followUps().done() : at(conference, true);
            return lay(open, closed, all);
        };
    }

    private List<FollowUp> at(Optional<UUID> conference, boolean done) {
        return conference
                .map(id -> done
                        ? services.followUps().done(id)
                        : services.followUps().open(id))
                .orElse(List.of());
    }

    private static List<TodoRow> lay(List<FollowUp> open, List<FollowUp> done, boolean everywhere) {
        List<TodoRow> rows = new ArrayList<>();
        for (FollowUp.Kind kind : FollowUp.Kind.values()) {
            List<TodoRow> items = new ArrayList<>();
            open.stream()
                    .filter(each -> each.kind() == kind)
                    .forEach(each -> items.add(new TodoRow.Item(each, false, everywhere)));
            int count = items.size();
            done.stream()
                    .filter(each -> each.kind() == kind)
                    .forEach(each -> items.add(new TodoRow.Item(each, true, everywhere)));
            if (!items.isEmpty()) {
                rows.add(new TodoRow.Section(kind, count));
                rows.addAll(items);
            }
        }
        return rows;
    }

    private void take(List<TodoRow> read) {
        rows.set(read);
        TodoRow.Item former = chosen.get();
        if (former != null) {
            chosen.set(read.stream()
                    .filter(TodoRow.Item.class::isInstance)
                    .map(TodoRow.Item.class::cast)
                    .filter(item -> item.key().equals(former.key()))
                    .findFirst()
                    .orElse(null));
        }
        loading.set(false);
    }

    private void failed(Exception failure) {
        loading.set(false);
        notices.tell(failure);
    }

    private void changed(Change change) {
        boolean matters = change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> row instanceof Entry
                        || row instanceof Attendance
                        || row instanceof Session
                        || row instanceof Conference);
        if (matters) {
            refresh();
        }
    }

    /// Keeps an answer; a blank one opens the look-up again.
    void answer(UUID lookUp, String text) {
        String answer = text.isBlank() ? null : text.strip();
        work.change(
                () -> services.logs().answer(lookUp, answer),
                _ -> halfTyped.forget(lookUp),
                _ -> halfTyped.put(lookUp, text));
    }

    /// Ticks off what is open and opens what is done again. A look-up is opened by taking its answer away, which then
    /// stands in its field.
    void toggle(TodoRow.Item item) {
        Entry mark = item.followUp().mark();
        if (mark == null) {
            Attendance.State state = item.done() ? Attendance.State.WATCH_LATER : Attendance.State.WATCHED;
            UUID session = item.followUp().session().id();
            work.change(() -> services.programme().attend(session, state, null), _ -> tell(item));
        } else if (item.followUp().kind() != FollowUp.Kind.LOOK_UP) {
            work.change(() -> services.logs().tick(mark.id(), !item.done()), _ -> tell(item));
        } else if (item.done()) {
            halfTyped.put(mark.id(), HalfTypedAnswers.kept(mark));
            work.change(() -> services.logs().answer(mark.id(), null));
        }
    }

    private void tell(TodoRow.Item item) {
        if (!item.done()) {
            TodoRow.Item now = new TodoRow.Item(item.followUp(), true, item.everywhere());
            notices.show(Notice.done("todo.ticked").with("todo.reopen", () -> toggle(now)));
        }
    }
}
