package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.merge.Imported;
import dev.hushnote.schedule.merge.Incoming;
import dev.hushnote.schedule.reading.Understood;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The way of a programme into the notebook, step by step. To be used on the window's thread.
final class IncomingModel {

    private final Shell shell;
    private final ConferenceInView inView;
    private final IncomingServices services;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Closed());

    IncomingModel(Shell shell, ConferenceInView inView, IncomingServices services, Clock clock) {
        this.shell = shell;
        this.inView = inView;
        this.services = services;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The zone of this laptop.
    ZoneId laptop() {
        return clock.getZone();
    }

    /// Asks where the programme is.
    void ask() {
        stop();
        stage.set(new Stage.Asking(null, ""));
    }

    void close() {
        stop();
        stage.set(new Stage.Closed());
    }

    void take(List<Path> files) {
        read(Offer.ofFiles(files));
    }

    void take(String text) {
        URI address = Addresses.in(text);
        read(address == null ? Offer.ofText(text) : Offer.ofAddress(address, services.addresses()));
    }

    void take(URI address) {
        read(Offer.ofAddress(address, services.addresses()));
    }

    /// Takes what is no programme to where it belongs.
    void useOtherwise(NamedBytes offered) {
        close();
        services.otherUse().take(offered);
    }

    /// Stops waiting for what is being read.
    void giveUp() {
        ask();
    }

    /// Reads what is shown again, by what the attendee says of its fields. When nothing comes of it, what was
    /// shown stays.
    ///
    /// @param role what they spoke of; null for the first day
    void correct(PreviewModel shown, Guess guess, Mapping said, @Nullable Role role) {
        Given given = shown.given();
        shell.work().read(() -> Attempt.again(services, given, guess, said), outcome -> {
            if (stage.get() instanceof Stage.Previewing(PreviewModel now) && now.equals(shown)) {
                corrected(shown, outcome, role);
            }
        });
    }

    private void corrected(PreviewModel shown, Attempt.Outcome outcome, @Nullable Role role) {
        switch (outcome) {
            case Attempt.Outcome.Read(Given given, Optional<UUID> _) ->
                stage.set(new Stage.Previewing(shown.anew(given, role)));
            case Attempt.Outcome.Refused(Problem problem, NamedBytes _) -> {
                shell.notices().tell(problem);
                stage.set(new Stage.Previewing(shown.anew(shown.given(), role)));
            }
            case Attempt.Outcome.Failed(RuntimeException failure) ->
                shell.notices().tell(failure);
            case Attempt.Outcome.Listed _, Attempt.Outcome.GivenUp _ -> {}
        }
    }

    private void stop() {
        if (stage.get() instanceof Stage.Reading(Attempt attempt)) {
            attempt.giveUp();
        }
    }

    private void read(Offer offer) {
        stop();
        Attempt attempt = new Attempt(offer);
        stage.set(new Stage.Reading(attempt));
        shell.work().read(() -> attempt.read(services), outcome -> ended(attempt, outcome));
    }

    private void ended(Attempt attempt, Attempt.Outcome outcome) {
        if (attempt.isGivenUp()) {
            return;
        }
        switch (outcome) {
            case Attempt.Outcome.Read(Given given, Optional<UUID> likely) ->
                stage.set(new Stage.Previewing(preview(given, conference(likely))));
            case Attempt.Outcome.Listed listed ->
                stage.set(new Stage.Listing(
                        new ConferencePick(listed.list(), services.editor(), shell.work(), laptop())));
            case Attempt.Outcome.Refused(Problem problem, NamedBytes other) ->
                stage.set(new Stage.Asking(problem, attempt.name(), other));
            case Attempt.Outcome.Failed(RuntimeException failure) -> {
                stage.set(new Stage.Asking(null, ""));
                shell.notices().tell(failure);
            }
            case Attempt.Outcome.GivenUp _ -> {}
        }
    }

    private PreviewModel preview(Given given, @Nullable Conference into) {
        return new PreviewModel(given, shell.work(), services, inView.conferences(), into);
    }

    private @Nullable Conference conference(Optional<UUID> likely) {
        return likely.flatMap(id -> inView.conferences().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElse(null);
    }

    /// Brings in what is shown.
    void take(PreviewModel preview) {
        List<LocalDate> days = preview.look().stream()
                .flatMap(look -> look.sessions().stream())
                .map(Incoming::slot)
                .map(Slot::day)
                .sorted()
                .toList();
        ZoneId zone = preview.choices().where();
        Understood.Meaning meaning = preview.given().meaning();
        preview.take(imported -> {
            if (meaning != null) {
                services.reader().remember(meaning);
            }
            show(imported.conference(), days, zone == null ? laptop() : zone);
            tell(imported);
            closeIf(stage.get() instanceof Stage.Previewing(PreviewModel shown) && shown.equals(preview));
        });
    }

    /// What was handed over meanwhile stays.
    private void closeIf(boolean shownStill) {
        if (shownStill) {
            close();
        }
    }

    /// Makes the conferences that were picked from a list.
    void make(ConferencePick pick) {
        pick.make(made -> {
            inView.show(made.getFirst().id());
            shell.notices().show(Notice.done("import.conferences-made", made.size()));
            closeIf(stage.get() instanceof Stage.Listing(ConferencePick shown) && shown.equals(pick));
        });
    }

    /// The conference at today, else at the first day that came in; in view already, it stays where it is.
    private void show(UUID conference, List<LocalDate> days, ZoneId zone) {
        boolean other = inView.conference()
                .filter(shown -> shown.id().equals(conference))
                .isEmpty();
        if (other && !days.isEmpty()) {
            LocalDate today = Slot.dayOf(LocalDateTime.ofInstant(clock.instant(), zone));
            inView.dayProperty().set(days.contains(today) ? today : days.getFirst());
        }
        inView.show(conference);
    }

    private void tell(Imported done) {
        Notice notice = done.changed() + done.cancelled() + done.removed() + done.starred() == 0
                ? Notice.done("import.done-new", done.added())
                : Notice.done(
                        "import.done", done.added(), done.changed(), done.cancelled(), done.removed(), done.starred());
        shell.notices().show(notice.with("import.undo", () -> takeBack(done.conference())));
    }

    private void takeBack(UUID conference) {
        shell.work()
                .change(
                        () -> {
                            services.undoing().takeBack(conference);
                            return true;
                        },
                        _ -> shell.notices().show(Notice.done("import.undone")));
    }
}
