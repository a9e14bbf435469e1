package dev.hushnote.blog;

import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Draft;
import dev.hushnote.log.Drafts;
import dev.hushnote.log.Entries;
import dev.hushnote.log.EntryKind;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.Ratings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells session by session what a post will hold, and what stays out of it and why. May be used from any thread.
public final class PostOutline {

    private final Programme programme;
    private final StoryReader stories;
    private final Entries entries;
    private final Ratings ratings;
    private final Drafts drafts;

    public PostOutline(Programme programme, StoryReader stories, Entries entries, Ratings ratings, Drafts drafts) {
        this.programme = programme;
        this.stories = stories;
        this.entries = entries;
        this.ratings = ratings;
        this.drafts = drafts;
    }

    /// The sessions of a scope in time order, private ones too; without those with nothing to tell or mend.
    public List<OutlineRow> of(UUID conference, PostScope scope) {
        Map<UUID, Story> told = stories.read(conference, scope::covers).stream()
                .collect(Collectors.toMap(story -> story.session().id(), Function.identity()));
        Set<UUID> halfTyped = drafts.all().stream().map(Draft::session).collect(Collectors.toSet());
        return programme.sessions(conference).stream()
                .filter(scope::covers)
                .map(session -> row(
                        session, Optional.ofNullable(told.get(session.id())), halfTyped.contains(session.id()), scope))
                .filter(row -> row.draft() || !row.absence().equals(Optional.of(OutlineRow.Absence.NOTHING_LOGGED)))
                .toList();
    }

    private OutlineRow row(Session session, Optional<Story> story, boolean draft, PostScope scope) {
        List<Story.Moment> moments = story.map(Story::moments).orElse(List.of());
        int photos = (int)
                moments.stream().filter(moment -> moment.photo().isPresent()).count();
        int logged = entries.of(session.id()).size();
        boolean present = story.filter(Story::isTold).isPresent();
        boolean rated = ratings.current(session.id()).isPresent();
        return new OutlineRow(
                session,
                moments.size() - photos,
                photos,
                logged - moments.size(),
                (int) moments.stream().filter(PostOutline::isUncaptioned).count(),
                story.flatMap(told -> PhotoBan.of(session, told.speakers())).isPresent() ? photos : 0,
                (int) moments.stream().filter(PostOutline::isOpenLookUp).count(),
                story.flatMap(Story::rating).map(Rating::light),
                present && session.takesPlace() && session.kind().isProgramme() && !rated,
                draft,
                absence(session, present || scope instanceof PostScope.OneSession, logged));
    }

    private static Optional<OutlineRow.Absence> absence(Session session, boolean present, int logged) {
        if (!session.visibility().isPublic()) {
            return Optional.of(OutlineRow.Absence.PRIVATE);
        }
        if (present) {
            return Optional.empty();
        }
        return Optional.of(logged > 0 ? OutlineRow.Absence.ALL_PRIVATE : OutlineRow.Absence.NOTHING_LOGGED);
    }

    private static boolean isUncaptioned(Story.Moment moment) {
        return moment.photo()
                .map(shown -> shown.photo().caption())
                .map(String::isBlank)
                .orElse(moment.photo().isPresent());
    }

    private static boolean isOpenLookUp(Story.Moment moment) {
        return moment.entry().kind() == EntryKind.LOOK_UP && moment.entry().answer() == null;
    }
}
