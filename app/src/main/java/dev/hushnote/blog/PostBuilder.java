package dev.hushnote.blog;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Track;
import dev.hushnote.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Composes posts from the model. Pure: the same stories and settings always give the same document.
///
/// Order of a day: disclaimer, introduction, every session in time order, follow-ups, closing. A moment after the
/// day's last session closes the day and stands behind the follow-ups.
final class PostBuilder {

    private final Conference conference;
    private final PostSettings settings;
    private final Messages words;

    PostBuilder(Conference conference, PostSettings settings) {
        this.conference = conference;
        this.settings = settings;
        this.words = new Messages(settings.language());
    }

    /// A day's post.
    ///
    /// @param stories every public session of the day
    /// @param number which day of the conference it is, from 1
    PostDocument day(PostIdentity identity, List<Story> stories, int number) {
        List<Story> told = stories.stream().filter(Story::isTold).toList();
        int closing = closingStart(told);
        StoryTeller teller = teller();
        List<Block> blocks = opening();
        told.subList(0, closing).forEach(story -> section(story, teller, blocks));
        blocks.addAll(new FollowUps(words).of(stories));
        told.subList(closing, told.size()).forEach(story -> section(story, teller, blocks));
        return document(identity, dayTitle(number), told, blocks, teller);
    }

    /// One session's post.
    ///
    /// @param neighbours links to other posts of the same export
    PostDocument session(PostIdentity identity, Story story, List<Block.PostLink> neighbours) {
        StoryTeller teller = teller();
        List<Block> blocks = opening();
        blocks.addAll(teller.tell(story, 2));
        blocks.addAll(new FollowUps(words).of(List.of(story)));
        if (!neighbours.isEmpty()) {
            blocks.add(new Block.Neighbours(neighbours));
        }
        return document(identity, orElse(settings.title(), story.session().title()), List.of(story), blocks, teller);
    }

    /// The index of a conference's posts.
    ///
    /// @param posts the sessions' posts, in time order
    PostDocument index(PostIdentity identity, List<Story> stories, List<Block.PostLink> posts) {
        StoryTeller teller = teller();
        List<Block> blocks = opening();
        blocks.add(new Block.Contents(posts));
        blocks.addAll(new FollowUps(words).of(stories));
        return document(identity, orElse(settings.title(), conference.name()), stories, blocks, teller);
    }

    private StoryTeller teller() {
        return new StoryTeller(words, conference.words());
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        String disclaimer = settings.disclaimer() == null ? conference.disclaimer() : settings.disclaimer();
        prose(disclaimer).ifPresent(blocks::add);
        prose(settings.intro()).ifPresent(blocks::add);
        blocks.add(new Block.Note(place()));
        blocks.add(new Block.Excerpt());
        return blocks;
    }

    private PostDocument document(
            PostIdentity identity, String title, List<Story> told, List<Block> blocks, StoryTeller teller) {
        prose(settings.closing()).ifPresent(blocks::add);
        blocks.addAll(teller.footnotes());
        return new PostDocument(
                identity,
                title,
                tags(told),
                settings.language(),
                settings.draft(),
                blocks,
                told.size(),
                teller.images(),
                teller.leftOut());
    }

    private void section(Story story, StoryTeller teller, List<Block> blocks) {
        String title = story.session().title();
        blocks.add(new Block.Heading(2, story.session().takesPlace() ? title : words.get("post.cancelled", title)));
        blocks.addAll(teller.tell(story, 3));
    }

    /// Index of the first of the moments that follow the day's last programme item.
    private static int closingStart(List<Story> told) {
        int start = told.size();
        while (start > 0 && told.get(start - 1).session().kind() == SessionKind.MOMENT) {
            start--;
        }
        return start == 0 ? told.size() : start;
    }

    private String place() {
        return Stream.of(
                        conference.name(),
                        conference.place().venue(),
                        conference.place().city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String dayTitle(int number) {
        return orElse(settings.title(), words.get("post.day-title", conference.name(), number));
    }

    private List<String> tags(List<Story> told) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(conference.name());
        told.stream()
                .map(Story::track)
                .flatMap(Optional::stream)
                .map(Track::name)
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    private static Optional<Block> prose(@Nullable String markdown) {
        return markdown == null || markdown.isBlank()
                ? Optional.empty()
                : Optional.of(new Block.Prose(null, markdown, 0));
    }

    private static String orElse(@Nullable String wanted, String usual) {
        return wanted == null ? usual : wanted;
    }
}
