package dev.hushnote.schedule.published;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// When something is, as far as the programme says.
public sealed interface PublishedTime {

    /// What a clock at the conference shows then.
    ///
    /// @param zone the conference's zone
    LocalDateTime in(ZoneId zone);

    /// The time as it stands in the file, whatever its offset.
    LocalDateTime written();

    /// A clock's time at the conference; the file names no offset, or one that cannot be true.
    record Local(LocalDateTime written) implements PublishedTime {

        @Override
        public LocalDateTime in(ZoneId zone) {
            return written;
        }
    }

    /// An instant, with the offset that the file writes it in.
    record Exact(OffsetDateTime time) implements PublishedTime {

        @Override
        public LocalDateTime in(ZoneId zone) {
            return time.atZoneSameInstant(zone).toLocalDateTime();
        }

        @Override
        public LocalDateTime written() {
            return time.toLocalDateTime();
        }
    }
}
