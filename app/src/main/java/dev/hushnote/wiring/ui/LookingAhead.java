package dev.hushnote.wiring.ui;

import dev.hushnote.capture.ui.PictureDrops;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceForms;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.history.ui.HistoryUi;
import dev.hushnote.history.ui.RevisionsView;
import dev.hushnote.history.ui.TrashView;
import dev.hushnote.log.Entry;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.reading.Attendee;
import dev.hushnote.schedule.reading.KnownFormats;
import dev.hushnote.schedule.reading.PersonalReader;
import dev.hushnote.schedule.reading.Recollection;
import dev.hushnote.schedule.source.ProgrammeAddress;
import dev.hushnote.schedule.ui.PlanServices;
import dev.hushnote.schedule.ui.PlanUi;
import dev.hushnote.schedule.ui.incoming.FileChoice;
import dev.hushnote.schedule.ui.incoming.IncomingServices;
import dev.hushnote.schedule.ui.incoming.IncomingUi;
import dev.hushnote.schedule.ui.incoming.OtherUse;
import dev.hushnote.wiring.AppGraph;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The programme: its place, the forms that fill it in, and the ways back to what was deleted or said before.
final class LookingAhead {

    private final ConferenceForms forms;
    private final IncomingUi incoming;
    private final PlanUi plan;
    private final Place place;
    private final HistoryUi history;

    /// What leads elsewhere.
    ///
    /// @param showLog shows a session's log
    /// @param browse opens a web address
    /// @param chosen the line of the log that is chosen
    /// @param undo takes imports back
    /// @param files chooses the files of a programme
    /// @param memory what was said of programmes before
    /// @param otherUse takes what is no programme
    /// @param show brings a place to the front
    record Ways(
            Consumer<Session> showLog,
            Consumer<URI> browse,
            Supplier<Optional<Entry>> chosen,
            UndoHistory undo,
            FileChoice files,
            Recollection memory,
            OtherUse otherUse,
            Consumer<Place> show) {}

    LookingAhead(Shell shell, AppGraph notebook, ConferenceInView inView, Ways ways, Clock clock) {
        this.incoming = new IncomingUi(
                shell,
                inView,
                services(notebook, ways, attendee(shell.texts().language(), clock)),
                new IncomingUi.Doors(
                        ways.files(), PictureDrops::isPicture, () -> ways.show().accept(place())),
                clock);
        this.forms = new ConferenceForms(shell, inView, notebook.programmeEditor(), notebook.trash(), clock);
        PlanServices services = new PlanServices(
                notebook.programmeEditor(), notebook.roomChanges(), notebook.tallies(), notebook.traces());
        this.plan = new PlanUi(
                shell,
                inView,
                services,
                new PlanUi.Deeds(forms, ways.showLog(), ways.browse(), incoming::ask),
                incoming,
                clock);
        this.place = plan.place();
        this.history = new HistoryUi(
                new TrashView(shell, notebook.trash(), inView::zone),
                new RevisionsView(shell, notebook.history(), notebook.logEditor(), ways.chosen(), inView::zone));
    }

    private static Attendee attendee(Locale language, Clock clock) {
        return Attendee.of(List.of(language), () -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private static IncomingServices services(AppGraph notebook, Ways ways, Attendee attendee) {
        return new IncomingServices(
                new ProgrammeInput(),
                new PersonalReader(attendee, KnownFormats::readers, ways.memory()),
                notebook.programmeImport(),
                notebook.programme(),
                notebook.programmeEditor(),
                // Made when it is needed: it has a thread of its own.
                address -> new ProgrammeAddress(ProgrammeAddress.Limits.USUAL).fetch(address),
                new ImportUndo(ways.undo(), notebook.traces()),
                ways.otherUse());
    }

    /// What brings programmes in.
    IncomingUi incoming() {
        return incoming;
    }

    Place place() {
        return place;
    }

    ConferenceForms forms() {
        return forms;
    }

    List<Command> commands() {
        return Stream.of(forms.commands(), plan.commands(), history.commands())
                .flatMap(List::stream)
                .toList();
    }

    void tick() {
        plan.tick();
    }
}
