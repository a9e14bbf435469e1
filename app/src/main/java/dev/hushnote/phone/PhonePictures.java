package dev.hushnote.phone;

import dev.hushnote.text.Problem;

/// Keeps what phones send.
@FunctionalInterface
public interface PhonePictures {

    /// What became of a picture.
    enum Stored {
        ADDED,
        /// It was there already, or was and went into the trash.
        KNOWN
    }

    /// Stores a picture for good before it returns, once for each id however often and from however many threads it
    /// is called.
    ///
    /// @throws Problem when it cannot be stored now; the phone keeps it and tries again
    Stored store(PhonePicture picture);
}
