package dev.hushnote.schedule.published;

/// The formats that conferences publish their programmes in.
public enum Format {
    FRAB_XML("frab-xml", "format.frab-xml"),
    FRAB_JSON("frab-json", "format.frab-json"),
    C3_SCHEDULE2("c3-schedule2", "format.c3-schedule2"),
    ICALENDAR("icalendar", "format.icalendar"),
    XCAL("xcal", "format.xcal"),
    SESSIONIZE_ALL("sessionize-all", "format.sessionize-all"),
    SESSIONIZE_GRID("sessionize-grid", "format.sessionize-grid"),
    SESSIONIZE_SESSIONS("sessionize-sessions", "format.sessionize-sessions"),
    DEVOXX_OLD("devoxx-old", "format.devoxx-old"),
    CFP_DEV("cfp-dev", "format.cfp-dev"),
    OPEN_EVENT("open-event", "format.open-event"),
    INDICO_JSON("indico-json", "format.indico-json"),
    INDICO_XML("indico-xml", "format.indico-xml"),
    HOVERBOARD("hoverboard", "format.hoverboard"),
    OPASS("opass", "format.opass"),
    /// Schema.org events within a web page.
    SCHEMA_ORG("schema-org", "format.schema-org"),
    CONFERENCE_LIST("conference-list", "format.conference-list"),
    /// CSV, TSV, or cells pasted from a spreadsheet.
    TABLE("table", "format.table"),
    TEXT("text", "format.text"),
    /// JSON or YAML whose meaning was guessed from names and values.
    GUESSED("guessed", "format.guessed");

    private final String id;
    private final String nameKey;

    Format(String id, String nameKey) {
        this.id = id;
        this.nameKey = nameKey;
    }

    /// What it is called on the command line and in a session's origin; never changes.
    public String id() {
        return id;
    }

    /// Key of its name in the message bundles.
    public String nameKey() {
        return nameKey;
    }
}
