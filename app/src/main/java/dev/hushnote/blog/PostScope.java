package dev.hushnote.blog;

import java.time.LocalDate;
import java.util.UUID;

/// What a post tells.
public sealed interface PostScope {

    /// How the database names it.
    String key();

    /// One day, every session in time order.
    record Day(LocalDate day) implements PostScope {
        @Override
        public String key() {
            return "day:" + day;
        }
    }

    record OneSession(UUID session) implements PostScope {
        @Override
        public String key() {
            return "session:" + session;
        }
    }

    /// The whole conference: an index of one post per session.
    record Index() implements PostScope {
        @Override
        public String key() {
            return "conference";
        }
    }
}
