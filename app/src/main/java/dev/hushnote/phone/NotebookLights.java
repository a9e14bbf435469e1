package dev.hushnote.phone;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.live.Live;
import dev.hushnote.live.Whereabouts;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.rating.Ratings;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The lights of the open notebook: those of the live session, else of the last one.
public final class NotebookLights implements PhoneLights {

    private final Whereabouts whereabouts;
    private final Programme programme;
    private final Ratings ratings;
    private final RatingEditor editor;

    public NotebookLights(Whereabouts whereabouts, Programme programme, Ratings ratings, RatingEditor editor) {
        this.whereabouts = whereabouts;
        this.programme = programme;
        this.ratings = ratings;
        this.editor = editor;
    }

    @Override
    public Optional<LightsNow> now() {
        return session(whereabouts.now())
                .map(session -> new LightsNow(
                        session.id(),
                        session.title(),
                        ratings.current(session.id()).map(Rating::light).orElse(null),
                        words(programme.requireConference(session.conferenceId()))));
    }

    @Override
    public void rate(Given given) {
        editor.giveOnce(given.id(), given.session(), given.light(), given.at());
    }

    @Override
    public void clear(UUID session, Instant at) {
        editor.clearUntil(session, at);
    }

    private static Optional<Session> session(Live live) {
        return switch (live) {
            case Live.In in -> Optional.of(in.session());
            case Live.Between between -> Optional.ofNullable(between.last());
            case Live.Ambiguous _, Live.Nothing _ -> Optional.empty();
        };
    }

    private static Words words(Conference conference) {
        LightWords own = conference.words();
        return new Words(own.green(), own.yellow(), own.red());
    }
}
