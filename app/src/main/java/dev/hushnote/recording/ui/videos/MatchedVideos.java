package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.recording.ShownVideo;
import dev.hushnote.recording.VideoProposal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The videos of a list with the sessions they would go to, and what the attendee decided. To be used on the window's
/// thread.
final class MatchedVideos {

    private final Overview overview;
    private final SessionSearch search;
    private final int leftOut;
    private final ReadOnlyObjectWrapper<List<VideoRow>> rows;
    private final ReadOnlyObjectWrapper<@Nullable VideoRow> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper storing = new ReadOnlyBooleanWrapper();
    private boolean decided;

    /// @param overview the conference as it was matched
    /// @param leftOut how many entries of the list have no address or no title
    MatchedVideos(Overview overview, List<VideoProposal> proposals, int leftOut) {
        this.overview = overview;
        this.search = new SessionSearch(overview);
        this.leftOut = leftOut;
        this.rows = new ReadOnlyObjectWrapper<>(proposals.stream()
                .map(VideoRow::of)
                .sorted(Comparator.comparing(VideoRow::sureness))
                .toList());
    }

    Conference conference() {
        return overview.conference();
    }

    SessionSearch search() {
        return search;
    }

    int leftOut() {
        return leftOut;
    }

    /// Those that need the attendee first, each kind in the order of the list.
    ReadOnlyObjectProperty<List<VideoRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    List<VideoRow> rows() {
        return rows.get();
    }

    /// The video whose session is being chosen; null for none.
    ReadOnlyObjectProperty<@Nullable VideoRow> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Whether the attaching is on its way.
    ReadOnlyBooleanProperty storingProperty() {
        return storing.getReadOnlyProperty();
    }

    void storing(boolean now) {
        storing.set(now);
    }

    /// Whether the attendee decided anything that would be lost.
    boolean isDecided() {
        return decided;
    }

    /// How many videos there are of each kind, as they were found.
    Map<Sureness, Integer> counts() {
        Map<Sureness, Integer> counts = new EnumMap<>(Sureness.class);
        rows().forEach(row -> counts.merge(row.sureness(), 1, Integer::sum));
        return counts;
    }

    /// What is ticked.
    List<ShownVideo> wanted() {
        return rows().stream().map(VideoRow::wanted).flatMap(Optional::stream).toList();
    }

    /// Ticks a video or leaves it; one without a session asks for it.
    void toggle(VideoRow row) {
        if (row.hasChoice()) {
            change(row, now -> now.ticked(!now.ticked()));
        } else {
            ask(row);
        }
    }

    /// Asks for the session of a video.
    void ask(VideoRow row) {
        if (!row.isAttached()) {
            asked.set(row);
        }
    }

    /// Asks no more; everything stays.
    void askNoMore() {
        asked.set(null);
    }

    /// Lets the video that is asked for go to a session.
    void choose(Session session) {
        VideoRow row = asked.get();
        if (row != null) {
            change(row, now -> now.going(session));
            asked.set(null);
        }
    }

    private void change(VideoRow row, UnaryOperator<VideoRow> change) {
        if (storing.get()) {
            return;
        }
        List<VideoRow> changed = rows().stream()
                .map(each -> Objects.equals(each.video().address(), row.video().address()) ? change.apply(each) : each)
                .toList();
        decided |= !changed.equals(rows());
        rows.set(changed);
    }
}
