package dev.hushnote.blog;

import dev.hushnote.conference.Session;
import java.time.LocalDate;
import java.util.UUID;

/// What a post tells.
public sealed interface PostScope {

    /// How the database names it.
    String key();

    /// Whether a session belongs to it.
    boolean covers(Session session);

    /// One day, every session in time order.
    record Day(LocalDate day) implements PostScope {
        @Override
        public String key() {
            return "day:" + day;
        }

        @Override
        public boolean covers(Session session) {
            return session.slot().day().equals(day);
        }
    }

    record OneSession(UUID session) implements PostScope {
        @Override
        public String key() {
            return "session:" + session;
        }

        @Override
        public boolean covers(Session candidate) {
            return candidate.id().equals(session);
        }
    }

    /// The whole conference: an index of one post per session.
    record Index() implements PostScope {
        @Override
        public String key() {
            return "conference";
        }

        @Override
        public boolean covers(Session session) {
            return true;
        }
    }
}
