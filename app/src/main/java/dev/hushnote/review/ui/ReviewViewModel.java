package dev.hushnote.review.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Visibility;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Work;
import dev.hushnote.log.Entry;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.review.Grouping;
import dev.hushnote.review.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The lights and lessons of the conference in view, and what can be done about them. Reads only while the place is
/// in front. To be used on the window's thread.
final class ReviewViewModel {

    /// In the order in which they are offered.
    static final List<Grouping> GROUPINGS =
            List.of(Grouping.KIND, Grouping.TRACK, Grouping.SPEAKER, Grouping.COMPANY, Grouping.DAY);

    private final Work work;
    private final Notices notices;
    private final ReviewServices services;
    private final ConferenceInView inView;
    private final Reading<Optional<ReviewSheet>> reading;
    private final ReadOnlyObjectWrapper<@Nullable ReviewSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Grouping> grouping = new ReadOnlyObjectWrapper<>(Grouping.KIND);
    private final ReadOnlyObjectWrapper<@Nullable UUID> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private boolean inFront;

    ReviewViewModel(Shell shell, ConferenceInView inView, ReviewServices services) {
        this.work = shell.work();
        this.notices = shell.notices();
        this.services = services;
        this.inView = inView;
        this.reading = new Reading<>(work, this::question, this::take, this::failed);
        shell.feed().observe(this::changed);
        inView.overviewProperty().subscribe(_ -> refresh());
    }

    /// What was read last; null when there is no conference.
    ReadOnlyObjectProperty<@Nullable ReviewSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Grouping> groupingProperty() {
        return grouping.getReadOnlyProperty();
    }

    /// The session that is looked at.
    ReadOnlyObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether nothing was read yet.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    Optional<ReviewSheet> sheet() {
        return Optional.ofNullable(sheet.get());
    }

    /// The place came to the front, or left it.
    void inFront(boolean front) {
        inFront = front;
        refresh();
    }

    void group(Grouping wanted) {
        grouping.set(wanted);
        refresh();
    }

    void nextGrouping() {
        group(GROUPINGS.get((GROUPINGS.indexOf(grouping.get()) + 1) % GROUPINGS.size()));
    }

    /// Looks at a session.
    void choose(UUID session) {
        if (!session.equals(chosen.get())) {
            chosen.set(session);
            refresh();
        }
    }

    private void refresh() {
        if (inFront) {
            reading.again();
        }
    }

    private Callable<Optional<ReviewSheet>> question() {
        Optional<Overview> overview = inView.overview();
        Grouping by = grouping.get();
        UUID session = chosen.get();
        return () -> overview.map(known -> read(known, by, session));
    }

    private ReviewSheet read(Overview overview, Grouping by, @Nullable UUID session) {
        UUID conference = overview.conference().id();
        return new ReviewSheet(
                overview,
                by,
                services.board().unrated(conference),
                services.board().by(by, conference),
                services.traces().ratings(conference),
                services.lessons().of(conference),
                session == null ? List.of() : services.ratings().of(session));
    }

    private void take(Optional<ReviewSheet> read) {
        ReviewSheet now = read.orElse(null);
        UUID session = chosen.get();
        if (session != null && (now == null || now.session(session).isEmpty())) {
            chosen.set(null);
        }
        sheet.set(now);
        loading.set(false);
    }

    private void failed(Exception failure) {
        loading.set(false);
        notices.tell(failure);
    }

    private void changed(Change change) {
        boolean matters = change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> row instanceof Rating || row instanceof Lesson || row instanceof Entry);
        if (matters) {
            refresh();
        }
    }

    /// Gives a light, or takes it back when it is the one that counts.
    void rate(UUID session, Light light) {
        List<UUID> before = sheet().flatMap(now -> now.rating(session)).stream()
                .map(Rating::id)
                .toList();
        work.change(() -> services.lights().press(session, light), now -> {
            if (now.isEmpty() && !before.isEmpty()) {
                notices.show(Notice.done("review.cleared").with("review.bring-back", () -> bringBack(before)));
            }
        });
    }

    private void bringBack(List<UUID> rows) {
        rows.forEach(row -> work.change(() -> services.trash().restore(row)));
    }

    /// Says why; a blank reason is none.
    void reason(UUID session, String text) {
        explain(session, rating -> rating.explained(text.isBlank() ? null : text.strip(), rating.chips()));
    }

    void addChip(UUID session, String word) {
        String chip = word.strip();
        if (!chip.isEmpty()) {
            explain(session, rating -> {
                List<String> chips = new ArrayList<>(rating.chips());
                if (!chips.contains(chip)) {
                    chips.add(chip);
                }
                return rating.explained(rating.reason(), chips);
            });
        }
    }

    void removeChip(UUID session, String chip) {
        explain(
                session,
                rating -> rating.explained(
                        rating.reason(),
                        rating.chips().stream()
                                .filter(other -> !other.equals(chip))
                                .toList()));
    }

    void show(UUID session, Visibility rating, Visibility reason) {
        explain(session, present -> present.visible(rating, reason));
    }

    private void explain(UUID session, UnaryOperator<Rating> change) {
        work.change(() -> services.ratings()
                .current(session)
                .filter(rating -> !change.apply(rating).equals(rating))
                .map(rating -> services.lights().explain(rating.id(), change)));
    }

    /// Writes a lesson of the conference in view.
    ///
    /// @param refused called when it was not stored
    void writeLesson(String text, Runnable refused) {
        inView.conference()
                .ifPresent(conference -> work.change(
                        () -> services.lessonEditor().write(conference.id(), text), _ -> {}, _ -> refused.run()));
    }

    /// Gives a lesson other words; blank or the same ones change nothing.
    void editLesson(Lesson lesson, String text) {
        if (!text.isBlank() && !text.equals(lesson.text())) {
            work.change(() -> services.lessonEditor().edit(lesson.id(), text));
        }
    }

    void deleteLesson(Lesson lesson) {
        work.change(
                () -> services.lessonEditor().delete(lesson.id()),
                gone -> notices.show(Notice.done("review.lesson-deleted")
                        .with("review.bring-back", () -> bringBack(List.of(gone.id())))));
    }
}
