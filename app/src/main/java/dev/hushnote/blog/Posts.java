package dev.hushnote.blog;

import java.util.List;
import java.util.UUID;

/// Reads what was exported. May be used from any thread.
public interface Posts {

    /// Every post of a conference, oldest first.
    List<Post> of(UUID conference);

    /// Every post that was ever exported to a folder, of whichever conference.
    List<Post> in(String target);
}
