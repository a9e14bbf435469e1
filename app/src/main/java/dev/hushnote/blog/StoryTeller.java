package dev.hushnote.blog;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Recording;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.rating.Rating;
import dev.hushnote.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns stories into blocks, counting images and footnotes over one post. Not thread-safe; used for one post.
final class StoryTeller {

    private final Messages words;
    private final LightWords lightWords;
    private final ImageNames names = new ImageNames();
    private final List<PostImage> images = new ArrayList<>();
    private final List<PostDocument.LeftOut> leftOut = new ArrayList<>();
    private final List<Block.Footnote> footnotes = new ArrayList<>();

    /// @param words the post's language
    /// @param lightWords the attendee's own words for the lights
    StoryTeller(Messages words, LightWords lightWords) {
        this.words = words;
        this.lightWords = lightWords;
    }

    List<PostImage> images() {
        return images;
    }

    List<PostDocument.LeftOut> leftOut() {
        return leftOut;
    }

    List<Block.Footnote> footnotes() {
        return footnotes;
    }

    /// A session without its heading: speakers, links, rating, entries.
    ///
    /// @param headingLevel level of the headings inside it
    List<Block> tell(Story story, int headingLevel) {
        List<Block> blocks = new ArrayList<>();
        if (!story.speakers().isEmpty()) {
            blocks.add(new Block.Credits(story.speakers().stream()
                    .map(speaker -> new Block.Credit(speaker.name(), speaker.affiliation()))
                    .toList()));
        }
        List<Block.Link> links = links(story.session().recording());
        if (!links.isEmpty()) {
            blocks.add(new Block.Links(links));
        }
        story.rating().map(this::verdict).ifPresent(blocks::add);
        for (Story.Moment moment : story.moments()) {
            moment(story, moment, headingLevel, blocks);
        }
        return blocks;
    }

    Block.Verdict verdict(Rating rating) {
        String own = rating.light().word(lightWords);
        boolean told = rating.reasonVisibility().isPublic();
        return new Block.Verdict(
                words.get("post.rating"),
                rating.light().shape(),
                own == null ? words.word("light", rating.light()) : own,
                told ? rating.reason() : null,
                told ? rating.chips() : List.of());
    }

    private List<Block.Link> links(Recording recording) {
        List<Block.Link> links = new ArrayList<>();
        if (recording.video() != null) {
            links.add(new Block.Link(words.get("post.video"), recording.video()));
        }
        if (recording.slides() != null) {
            links.add(new Block.Link(words.get("post.slides"), recording.slides()));
        }
        return links;
    }

    private void moment(Story story, Story.Moment moment, int headingLevel, List<Block> blocks) {
        Entry entry = moment.entry();
        Block.@Nullable Link recorded = moment.recorded().orElse(null);
        switch (entry.kind()) {
            case TEXT -> blocks.add(new Block.Prose(null, entry.text(), 0));
            case PHOTO -> moment.photo().ifPresent(shown -> photo(story, shown, blocks));
            case QUOTE -> blocks.add(new Block.Quotation(entry.text(), recorded));
            case HEADING -> blocks.add(new Block.Heading(headingLevel, entry.text()));
            case LOOK_UP -> blocks.add(lookUp(entry, recorded));
            case INSIGHT, MISSED, LISTEN_AGAIN, PHOTO_WANTED ->
                blocks.add(new Block.Prose(label(entry.kind()), entry.text(), 0, recorded));
        }
    }

    private void photo(Story story, Story.Shown shown, List<Block> blocks) {
        String title = story.session().title();
        if (!shown.original().decodable()) {
            leftOut.add(new PostDocument.LeftOut(shown.original().fileName(), title));
            return;
        }
        String caption = blankToNull(shown.photo().caption());
        String name = names.next(title, caption);
        images.add(new PostImage(shown.original(), name));
        String alt = blankToNull(shown.photo().alt());
        String said = alt == null ? caption : alt;
        blocks.add(new Block.Picture(
                name, said == null ? words.get("post.photo-of", images.size(), title) : said, caption));
    }

    private Block lookUp(Entry entry, Block.@Nullable Link recorded) {
        String answer = entry.answer();
        if (answer == null) {
            return new Block.Prose(label(EntryKind.LOOK_UP), entry.text(), 0, recorded);
        }
        footnotes.add(new Block.Footnote(footnotes.size() + 1, answer));
        return new Block.Prose(null, entry.text(), footnotes.size(), recorded);
    }

    /// What a kind of mark is called in the post's language.
    String label(EntryKind kind) {
        return words.word("mark", kind);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
