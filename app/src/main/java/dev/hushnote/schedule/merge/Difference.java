package dev.hushnote.schedule.merge;

import dev.hushnote.conference.Session;
import java.util.Set;

/// One difference between a programme and what the notebook has of it.
public sealed interface Difference {

    /// A session that the notebook does not have.
    record Added(Incoming incoming) implements Difference {}

    /// A session of which the programme says something new.
    ///
    /// @param present as the notebook has it
    /// @param changed what would be taken over; may be empty when all that is new was changed here as well
    /// @param own what the attendee changed here and the programme changed too: it stays as it is here
    record Changed(Session present, Incoming incoming, Set<Aspect> changed, Set<Aspect> own) implements Difference {

        public Changed {
            changed = Set.copyOf(changed);
            own = Set.copyOf(own);
        }
    }

    /// A session that the programme does not list any more.
    ///
    /// @param touched whether the attendee left anything in it: then it stays and says "cancelled"; else it goes to
    ///     the trash
    record Withdrawn(Session present, boolean touched) implements Difference {}
}
