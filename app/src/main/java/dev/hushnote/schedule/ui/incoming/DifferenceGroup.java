package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.SessionStatus;
import dev.hushnote.schedule.merge.Aspect;
import dev.hushnote.schedule.merge.Difference;
import java.util.Set;

/// What sort of difference it is; the first that fits.
enum DifferenceGroup {
    NEW("import.group-new"),
    MOVED("import.group-moved"),
    RENAMED("import.group-renamed"),
    ROOM("import.group-room"),
    SPEAKERS("import.group-speakers"),
    OTHER("import.group-other"),
    CANCELLED("import.group-cancelled"),
    /// What the programme changed and the attendee changed too: nothing is taken.
    OWN("import.group-own");

    private final String nameKey;

    DifferenceGroup(String nameKey) {
        this.nameKey = nameKey;
    }

    /// Key of its name, with the number of differences as its only argument.
    String nameKey() {
        return nameKey;
    }

    static DifferenceGroup of(Difference difference) {
        return switch (difference) {
            case Difference.Added _ -> NEW;
            case Difference.Withdrawn _ -> CANCELLED;
            case Difference.Changed changed -> of(changed);
        };
    }

    private static DifferenceGroup of(Difference.Changed changed) {
        Set<Aspect> aspects = changed.changed();
        if (aspects.isEmpty()) {
            return OWN;
        }
        if (aspects.contains(Aspect.STATUS) && changed.incoming().status() == SessionStatus.CANCELLED) {
            return CANCELLED;
        }
        if (aspects.contains(Aspect.START) || aspects.contains(Aspect.END)) {
            return MOVED;
        }
        if (aspects.contains(Aspect.TITLE)) {
            return RENAMED;
        }
        if (aspects.contains(Aspect.ROOM)) {
            return ROOM;
        }
        return aspects.contains(Aspect.SPEAKERS) ? SPEAKERS : OTHER;
    }
}
