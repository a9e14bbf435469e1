package dev.hushnote.live.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.live.EarlierTalk;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be known of a session before it begins.
///
/// @param speakers in the order of the programme
/// @param earlier what they said before, the latest first
/// @param whole whether everything has been read
record AboutSession(Session session, List<Speaker> speakers, List<EarlierTalk> earlier, boolean whole) {

    AboutSession {
        speakers = List.copyOf(speakers);
        earlier = List.copyOf(earlier);
    }

    /// A page about it.
    ///
    /// @param wordKey key of what it is
    record Link(String wordKey, URI address) {}

    /// Its pages, as many as there are.
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        add(links, "header.about-page", session.url());
        add(links, "header.about-video", session.recording().video());
        add(links, "header.about-slides", session.recording().slides());
        return links;
    }

    Optional<String> description() {
        return Optional.ofNullable(session.description()).filter(text -> !text.isBlank());
    }

    /// Whether the programme says nothing but the title.
    boolean isBare() {
        return description().isEmpty() && links().isEmpty() && speakers.isEmpty();
    }

    private static void add(List<Link> links, String wordKey, @Nullable URI address) {
        if (address != null) {
            links.add(new Link(wordKey, address));
        }
    }
}
