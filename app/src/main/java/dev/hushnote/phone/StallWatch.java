package dev.hushnote.phone;

import dev.hushnote.capture.Later;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Hangs up on whoever begins to send and then sends nothing more: a reader that waits cannot do that itself. A
/// body that comes slowly is none of its business.
final class StallWatch {

    private final Duration look;
    private final Later later;

    /// @param longest how long nothing may come; it is cut off then, or earlier, but never before half of that
    StallWatch(Duration longest, Later later) {
        this.look = longest.dividedBy(2);
        this.later = later;
    }

    /// @param hangUp ends the connection, so that whoever reads gets an exception; called on a thread of its own
    InputStream over(InputStream body, Runnable hangUp) {
        return new Watched(body, hangUp);
    }

    /// A body while it is read. Whoever waits in the same read at two looks has waited for as long as lies
    /// between.
    private final class Watched extends FilterInputStream {

        private final Runnable hangUp;
        private boolean looking;
        private boolean waiting;
        private long reads;

        Watched(InputStream body, Runnable hangUp) {
            super(body);
            this.hangUp = hangUp;
        }

        @Override
        public int read() throws IOException {
            begin();
            try {
                return super.read();
            } finally {
                end();
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            begin();
            try {
                return super.read(bytes, offset, length);
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            waiting = true;
            reads++;
            if (!looking) {
                looking = true;
                lookAgain(0);
            }
        }

        private synchronized void end() {
            waiting = false;
        }

        /// Looks no more once nobody waits; the next read begins anew.
        private synchronized void look(long before) {
            if (!waiting) {
                looking = false;
            } else if (reads == before) {
                Thread.ofVirtual().start(hangUp);
            } else {
                lookAgain(reads);
            }
        }

        private void lookAgain(long now) {
            later.after(look, () -> look(now));
        }
    }
}
