package dev.hushnote.schedule.mapping;

import java.util.Locale;
import java.util.Optional;

/// What a field of a foreign programme can say of a session.
public enum Role {
    ID("import.role-id"),
    TITLE("import.role-title"),
    /// The day, where the start is a mere clock time.
    DATE("import.role-date"),
    /// A date with a time, a clock time, or a span such as `09:00 - 09:50`.
    START("import.role-start"),
    END("import.role-end"),
    /// In minutes where it is a mere number.
    DURATION("import.role-duration"),
    ROOM("import.role-room"),
    TRACK("import.role-track"),
    SPEAKERS("import.role-speakers"),
    /// Company or institution of the speakers.
    AFFILIATION("import.role-affiliation"),
    ABSTRACT("import.role-abstract"),
    /// Whether it is a talk, a workshop, a break.
    KIND("import.role-kind"),
    LANGUAGE("import.role-language"),
    RECORDED("import.role-recorded"),
    VIDEO("import.role-video"),
    SLIDES("import.role-slides"),
    /// Whether it takes place: cancelled, rejected, accepted.
    STANDING("import.role-standing"),
    /// The session's page.
    URL("import.role-url");

    private final String nameKey;

    Role(String nameKey) {
        this.nameKey = nameKey;
    }

    /// Key of its name in the message bundles.
    public String nameKey() {
        return nameKey;
    }

    /// What it is called in a mapping file; never changes.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role of an id; case does not matter.
    public static Optional<Role> ofId(String id) {
        for (Role role : values()) {
            if (role.id().equalsIgnoreCase(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
