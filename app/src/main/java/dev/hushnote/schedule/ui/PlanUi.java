package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceForms;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.schedule.ui.incoming.IncomingUi;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// Puts the Plan place together. To be used on the window's thread.
public final class PlanUi {

    private final PlanViewModel model;
    private final PlanView view;
    private final PlanPlace all;
    private final IncomingUi incoming;

    /// What can be done that is not the place's own.
    ///
    /// @param forms fills in sessions and what belongs to them
    /// @param showLog shows a session's log
    /// @param browse opens a web address
    /// @param bringIn asks for a published programme
    public record Deeds(ConferenceForms forms, Consumer<Session> showLog, Consumer<URI> browse, Runnable bringIn) {}

    public PlanUi(
            Shell shell,
            ConferenceInView inView,
            PlanServices services,
            Deeds deeds,
            IncomingUi incoming,
            Clock clock) {
        this.model = new PlanViewModel(shell, inView, services, clock);
        this.view = new PlanView(model, inView, shell.texts(), deeds);
        this.incoming = incoming;
        this.all = new PlanPlace(view, incoming);
    }

    public Place place() {
        return new Place("place.plan", Feather.CALENDAR, all, all::focus);
    }

    /// Whether the timetable is in front.
    private boolean inFront() {
        return all.isVisible() && view.isVisible();
    }

    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(own());
        commands.addAll(incoming.commands(all::isVisible));
        return commands;
    }

    private List<Command> own() {
        return List.of(
                Command.of("command.star", () -> model.chosen().ifPresent(model::toggleStar))
                        .when(() -> inFront() && model.chosen().isPresent()),
                Command.of("command.enter-chosen", () -> model.chosen().ifPresent(model::enter))
                        .when(() -> inFront() && model.chosen().isPresent()),
                Command.of("command.only-starred", () -> toggle(model.starredProperty()))
                        .when(this::inFront),
                Command.of("command.only-not-recorded", () -> toggle(model.notRecordedProperty()))
                        .when(this::inFront),
                Command.of("command.filter-plan", view::focusFilter).when(this::inFront));
    }

    /// The time on the clock moved on.
    public void tick() {
        model.tick();
    }

    private static void toggle(javafx.beans.property.BooleanProperty property) {
        property.set(!property.get());
    }
}
