package dev.hushnote.blog;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Composes the posts that a request asks for. What is previewed and what is exported come from here, so they
/// never differ. May be used from any thread.
public final class PostComposer {

    private final Programme programme;
    private final StoryReader stories;
    private final Posts posts;
    private final Clock clock;

    public PostComposer(Programme programme, StoryReader stories, Posts posts, Clock clock) {
        this.programme = programme;
        this.stories = stories;
        this.posts = posts;
        this.clock = clock;
    }

    /// The posts in the order of writing.
    ///
    /// @param target where they go: what was exported there before keeps its slug and date; may be open
    /// @throws dev.hushnote.text.Problem when there is nothing to tell
    List<PlannedPost> compose(PostRequest request, Optional<Path> target) {
        Conference conference = programme.requireConference(request.conference());
        List<Post> exported = target.map(folder -> posts.in(folder.toString())).orElse(List.of());
        List<Story> told =
                stories.read(conference.id(), _ -> true, request.settings().recordingLinks());
        return new PostPlanner(conference, request, exported, clock).plan(told);
    }

    /// A document as its text file holds it.
    static String text(PostRequest request, PostDocument document) {
        return new MarkdownWriter(
                        request.profile(),
                        document.identity(),
                        request.settings().bullets())
                .write(document);
    }
}
