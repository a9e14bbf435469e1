package dev.hushnote.schedule.format;

import dev.hushnote.schedule.input.Parts;

/// Reads one published format. It only says what stands there: identity, missing ends, rooms in several spellings and
/// whatever else can be amiss in any format are [Tidying]'s. Stateless; may be called from any thread.
public interface FormatReader {

    /// Whether the shape of what was given is this format's. Cheap: it looks at a few names, not at every session.
    boolean recognises(Parts parts);

    /// Reads what it recognised.
    ///
    /// @throws dev.hushnote.text.Problem when it is this format but nobody could use it, saying what to do instead
    Listing read(Parts parts);
}
