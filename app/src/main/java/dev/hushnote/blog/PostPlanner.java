package dev.hushnote.blog;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import dev.hushnote.text.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides which posts an export consists of, what they are called and what they say.
final class PostPlanner {

    private final Conference conference;
    private final PostRequest request;
    private final List<Post> exported;
    private final Clock clock;
    private final Set<String> slugs = new HashSet<>();

    /// @param exported every post that the target has
    PostPlanner(Conference conference, PostRequest request, List<Post> exported, Clock clock) {
        this.conference = conference;
        this.request = request;
        this.exported = exported.stream()
                .filter(post -> post.profile().equals(request.profile().name()))
                .toList();
        this.clock = clock;
    }

    /// @param stories every public session of the conference, in time order
    List<PlannedPost> plan(List<Story> stories) {
        PostBuilder builder = new PostBuilder(conference, request.settings());
        return switch (request.scope()) {
            case PostScope.Day day -> List.of(day(builder, day, stories));
            case PostScope.OneSession one -> List.of(session(builder, one, stories));
            case PostScope.Index index -> conference(builder, index, stories);
        };
    }

    private PlannedPost day(PostBuilder builder, PostScope.Day scope, List<Story> stories) {
        List<Story> ofDay = stories.stream()
                .filter(story -> story.session().slot().day().equals(scope.day()))
                .toList();
        requireSomething(ofDay.stream().filter(Story::isTold).toList(), scope.day());
        int number = dayNumber(stories, scope.day());
        PostIdentity identity = identity(scope, conferenceSlug() + "-day-" + number, ofDay);
        return planned(scope, builder.day(identity, ofDay, number));
    }

    private PlannedPost session(PostBuilder builder, PostScope.OneSession scope, List<Story> stories) {
        Story story = stories.stream()
                .filter(candidate -> candidate.session().id().equals(scope.session()))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("problem.session-private"));
        return planned(scope, builder.session(identity(scope, sessionSlug(story), List.of(story)), story, List.of()));
    }

    private List<PlannedPost> conference(PostBuilder builder, PostScope.Index scope, List<Story> stories) {
        List<Story> told = stories.stream().filter(Story::isTold).toList();
        requireSomething(told, conference.name());
        PostIdentity index = identity(scope, conferenceSlug(), told);
        PostBuilder sessions = new PostBuilder(conference, withoutTitle());
        List<PostIdentity> identities = told.stream()
                .map(story -> identity(scopeOf(story), sessionSlug(story), List.of(story)))
                .toList();
        List<PlannedPost> posts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            posts.add(planned(
                    scopeOf(told.get(i)),
                    sessions.session(identities.get(i), told.get(i), neighbours(i, told, identities, index))));
        }
        List<Block.PostLink> contents = Stream.iterate(0, i -> i < told.size(), i -> i + 1)
                .map(i -> new Block.PostLink(null, told.get(i).session().title(), identities.get(i)))
                .toList();
        posts.add(planned(scope, builder.index(index, told, contents)));
        return posts;
    }

    private List<Block.PostLink> neighbours(
            int place, List<Story> told, List<PostIdentity> identities, PostIdentity index) {
        Messages words = new Messages(request.settings().language());
        List<Block.PostLink> links = new ArrayList<>();
        if (place > 0) {
            links.add(link(words.get("post.previous"), told.get(place - 1), identities.get(place - 1)));
        }
        if (place + 1 < told.size()) {
            links.add(link(words.get("post.next"), told.get(place + 1), identities.get(place + 1)));
        }
        links.add(new Block.PostLink(words.get("post.index"), conference.name(), index));
        return links;
    }

    private static Block.PostLink link(String label, Story story, PostIdentity identity) {
        return new Block.PostLink(label, story.session().title(), identity);
    }

    private static PostScope scopeOf(Story story) {
        return new PostScope.OneSession(story.session().id());
    }

    private PlannedPost planned(PostScope scope, PostDocument document) {
        return new PlannedPost(scope, former(scope), document);
    }

    private Optional<Post> former(PostScope scope) {
        return exported.stream()
                .filter(post -> post.conferenceId().equals(conference.id()))
                .filter(post -> post.scope().equals(scope.key()))
                .findFirst();
    }

    /// Slug and date of a post: those it was exported with before, unless another slug is asked for.
    private PostIdentity identity(PostScope scope, String usualSlug, List<Story> stories) {
        Optional<Post> former = former(scope);
        boolean main = scope.equals(request.scope());
        String asked = main ? request.settings().slug() : null;
        String slug =
                asked == null ? former.map(Post::slug).orElseGet(() -> free(scope, usualSlug)) : asked(scope, asked);
        slugs.add(slug);
        Instant dated = former.map(Post::dated).orElseGet(() -> dated(stories));
        return new PostIdentity(slug, dated.atZone(conference.zone()));
    }

    private String asked(PostScope scope, String wanted) {
        String slug = Slug.of(wanted, 80).value();
        if (slug.isEmpty()) {
            throw Problem.badInput("problem.slug-empty", wanted);
        }
        Optional<Post> other = holder(scope, slug);
        if (other.isPresent()) {
            throw Problem.badInput("problem.slug-taken", slug, other.get().target());
        }
        return slug;
    }

    private String free(PostScope scope, String usual) {
        String slug = usual;
        for (int number = 2; isTaken(scope, slug); number++) {
            slug = usual + "-" + number;
        }
        return slug;
    }

    private boolean isTaken(PostScope scope, String slug) {
        return slugs.contains(slug) || holder(scope, slug).isPresent();
    }

    /// The other post of the target that has a slug.
    private Optional<Post> holder(PostScope scope, String slug) {
        return exported.stream()
                .filter(post -> !post.conferenceId().equals(conference.id())
                        || !post.scope().equals(scope.key()))
                .filter(post -> post.slug().equals(slug))
                .findFirst();
    }

    /// The end of the last session, but never in the future: engines hide posts from the future.
    private Instant dated(List<Story> stories) {
        LocalDateTime end = stories.stream()
                .map(story -> story.session().slot().endsOrStarts())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant ended = end.atZone(conference.zone()).toInstant();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return ended.isAfter(now) ? now : ended;
    }

    private int dayNumber(List<Story> stories, LocalDate day) {
        LocalDate first = conference.starts();
        if (first != null && !day.isBefore(first)) {
            return (int) ChronoUnit.DAYS.between(first, day) + 1;
        }
        return 1
                + (int) stories.stream()
                        .map(Story::session)
                        .map(Session::slot)
                        .map(slot -> slot.day())
                        .filter(other -> other.isBefore(day))
                        .distinct()
                        .count();
    }

    private String conferenceSlug() {
        return Slug.of(conference.name(), 50).or("conference").value();
    }

    private String sessionSlug(Story story) {
        return Slug.of(story.session().title(), 60).or("session").value();
    }

    private PostSettings withoutTitle() {
        PostSettings settings = request.settings();
        return new PostSettings(
                null,
                null,
                null,
                null,
                settings.disclaimer(),
                settings.draft(),
                settings.bullets(),
                settings.recordingLinks(),
                settings.longEdge(),
                settings.language());
    }

    private static void requireSomething(List<Story> told, Object what) {
        if (told.isEmpty()) {
            throw Problem.notFound("problem.nothing-to-export", what);
        }
    }
}
