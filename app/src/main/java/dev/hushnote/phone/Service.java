package dev.hushnote.phone;

import java.io.IOException;

/// What is done at one path.
///
/// @param method the only one that is answered
record Service(String method, Answering answer) {

    /// Makes an answer.
    @FunctionalInterface
    interface Answering {

        /// @throws IOException when the request breaks off; then nobody waits for an answer
        Answer to(Request request) throws IOException;
    }
}
