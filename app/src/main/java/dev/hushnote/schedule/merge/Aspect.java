package dev.hushnote.schedule.merge;

/// What a programme says of a session, part by part.
public enum Aspect {
    TITLE("import.aspect-title"),
    START("import.aspect-start"),
    END("import.aspect-end"),
    ROOM("import.aspect-room"),
    TRACK("import.aspect-track"),
    SPEAKERS("import.aspect-speakers"),
    ABSTRACT("import.aspect-abstract"),
    KIND("import.aspect-kind"),
    LANGUAGE("import.aspect-language"),
    RECORDING("import.aspect-recording"),
    PAGE("import.aspect-page"),
    STATUS("import.aspect-status");

    private final String nameKey;

    Aspect(String nameKey) {
        this.nameKey = nameKey;
    }

    /// Key of its name in the message bundles.
    public String nameKey() {
        return nameKey;
    }
}
