package dev.hushnote.live.ui;

import dev.hushnote.capture.ui.ShutterTarget;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.live.Live;
import dev.hushnote.live.Whereabouts;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// Pictures go where the attendee is, whatever is in view.
public final class LiveTarget implements ShutterTarget {

    private final LiveViewModel model;
    private final ConferenceInView inView;
    private final Whereabouts whereabouts;
    private final Clock clock;

    public LiveTarget(LiveViewModel model, ConferenceInView inView, Whereabouts whereabouts, Clock clock) {
        this.model = model;
        this.inView = inView;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @Override
    public Spot spot() {
        return switch (whereabouts.at(clock.instant())) {
            case Live.In in ->
                new Spot(Optional.of(in.session().id()), in.session().conferenceId());
            case Live.Ambiguous several ->
                new Spot(Optional.empty(), several.running().getFirst().conferenceId());
            case Live.Between _, Live.Nothing _ -> {
                Session moment = model.makeMoment();
                yield new Spot(Optional.of(moment.id()), moment.conferenceId());
            }
        };
    }

    @Override
    public java.util.UUID conference() {
        return inView.latestConference()
                .map(Conference::id)
                .orElseGet(() -> model.makeMoment().conferenceId());
    }

    @Override
    public ObservableValue<String> room() {
        return Bindings.createStringBinding(
                () -> model.live().certain().map(Session::room).orElse(""), model.situationProperty());
    }

    @Override
    public ObservableValue<String> name() {
        return Bindings.createStringBinding(
                () -> model.live().certain().map(Session::title).orElse(""), model.situationProperty());
    }
}
