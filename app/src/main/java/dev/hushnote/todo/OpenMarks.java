package dev.hushnote.todo;

import dev.hushnote.log.Entry;
import java.util.List;
import java.util.UUID;

/// Reads marks that ask for something. May be used from any thread.
public interface OpenMarks {

    /// Look-ups without an answer, and marks to be ticked off that are not, of every session of a conference in
    /// use; by session and place.
    List<Entry> of(UUID conference);

    /// Look-ups that have an answer, and marks that were ticked off, of every session of a conference in use; by
    /// session and place.
    List<Entry> done(UUID conference);
}
