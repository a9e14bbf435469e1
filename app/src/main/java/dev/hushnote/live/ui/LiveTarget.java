package dev.hushnote.live.ui;

import dev.hushnote.capture.ui.ShutterTarget;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.ProgrammeEditor;
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
    private final Programme programme;
    private final ProgrammeEditor editor;
    private final Clock clock;

    public LiveTarget(LiveViewModel model, ConferenceInView inView, LiveServices services, Clock clock) {
        this.model = model;
        this.inView = inView;
        this.whereabouts = services.whereabouts();
        this.programme = services.programme();
        this.editor = services.editor();
        this.clock = clock;
    }

    @Override
    public Spot spot() {
        return switch (whereabouts.at(clock.instant())) {
            case Live.In in -> in(in.session());
            case Live.Ambiguous several ->
                new Spot(Optional.empty(), several.running().getFirst().conferenceId(), Optional.empty());
            case Live.Between _, Live.Nothing _ -> in(model.makeMoment());
        };
    }

    private Spot in(Session session) {
        return new Spot(Optional.of(session.id()), session.conferenceId(), programme.photoBan(session));
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

    @Override
    public ObservableValue<Optional<PhotoBan>> ban() {
        return model.situationProperty().map(Situation::ban);
    }

    @Override
    public void allow(PhotoBan ban) {
        ban.speaker()
                .ifPresentOrElse(
                        speaker -> editor.setSpeakerPhotos(speaker.id(), PhotoPolicy.ALLOWED),
                        () -> editor.setPhotos(ban.session().id(), PhotoPolicy.ALLOWED));
    }
}
