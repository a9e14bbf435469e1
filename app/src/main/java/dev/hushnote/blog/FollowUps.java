package dev.hushnote.blog;

import dev.hushnote.conference.Attendance;
import dev.hushnote.log.Entry;
import dev.hushnote.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the stories leave open, for the end of a post.
record FollowUps(Messages words) {

    /// Heading and list, or nothing when nothing is open.
    ///
    /// @param stories told or not: a talk to watch later has nothing else to tell
    List<Block> of(List<Story> stories) {
        List<Block.Item> items = new ArrayList<>();
        for (Story story : stories) {
            story.moments().stream()
                    .filter(moment -> isOpen(moment.entry()))
                    .map(moment -> new Block.Item(
                            words.word("mark", moment.entry().kind()),
                            moment.entry().text(),
                            story.session().title(),
                            moment.recorded().orElse(null)))
                    .forEach(items::add);
            if (story.attendance().equals(Optional.of(Attendance.State.WATCH_LATER))) {
                items.add(new Block.Item(
                        words.get("post.watch-later"), "", story.session().title(), null));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, words.get("post.follow-ups")), new Block.Items(items));
    }

    private static boolean isOpen(Entry entry) {
        return switch (entry.kind()) {
            case LISTEN_AGAIN, MISSED -> entry.doneAt() == null;
            case LOOK_UP -> entry.answer() == null;
            case TEXT, PHOTO, INSIGHT, QUOTE, PHOTO_WANTED, HEADING -> false;
        };
    }
}
