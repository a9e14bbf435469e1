package dev.hushnote.live.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.live.EarlierTalk;
import dev.hushnote.live.EarlierTalks;
import dev.hushnote.rating.Rating;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is known of the session in view, while somebody wants to see it. To be used on the window's thread.
public final class AboutViewModel {

    private final ConferenceInView inView;
    private final EarlierTalks earlierTalks;
    private final Reading<Optional<Before>> reading;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable AboutSession> shown = new ReadOnlyObjectWrapper<>();
    private Optional<Before> before = Optional.empty();

    /// @param session of whom
    private record Before(UUID session, List<EarlierTalk> talks) {}

    public AboutViewModel(Shell shell, ConferenceInView inView, EarlierTalks earlierTalks) {
        this.inView = inView;
        this.earlierTalks = earlierTalks;
        this.reading = new Reading<>(shell.work(), this::question, this::take, shell.notices()::tell);
        inView.sessionProperty().subscribe(_ -> look());
        inView.overviewProperty().subscribe(_ -> look());
        shell.feed().observe(this::changed);
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Null while nothing is in view or nobody looks.
    ReadOnlyObjectProperty<@Nullable AboutSession> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void toggle() {
        if (open.get()) {
            close();
        } else {
            open();
        }
    }

    void open() {
        open.set(true);
        look();
    }

    void close() {
        open.set(false);
        look();
    }

    /// Shows what is known at once, and asks for the rest.
    private void look() {
        show();
        if (open.get()) {
            reading.again();
        }
    }

    private void show() {
        shown.set(open.get() ? inView.session().map(this::about).orElse(null) : null);
    }

    private AboutSession about(Session session) {
        List<Speaker> speakers = inView.overview()
                .filter(overview -> overview.conference().id().equals(session.conferenceId()))
                .map((Overview overview) -> overview.speakersOf(session))
                .orElse(List.of());
        Optional<List<EarlierTalk>> talks =
                before.filter(read -> read.session.equals(session.id())).map(Before::talks);
        return new AboutSession(session, speakers, talks.orElse(List.of()), talks.isPresent());
    }

    private Callable<Optional<Before>> question() {
        Optional<Session> session = inView.session();
        return () -> session.map(asked -> new Before(asked.id(), earlierTalks.before(asked)));
    }

    private void take(Optional<Before> read) {
        before = read;
        show();
    }

    private void changed(Change change) {
        if (open.get() && change.rows().stream().map(RowChange::row).anyMatch(Rating.class::isInstance)) {
            reading.again();
        }
    }
}
