package dev.hushnote.schedule.input;

import tools.jackson.databind.JsonNode;

/// One file of what was given, parsed by what its bytes say, never by its name.
public sealed interface Part {

    /// The file's name, for messages and for telling several files apart; may be empty.
    String name();

    /// JSON or YAML; YAML reads as the JSON it stands for.
    record Json(String name, JsonNode root) implements Part {}

    record Xml(String name, XmlElement root) implements Part {}

    /// A web page; only for saying that it is one.
    record Page(String name, String text) implements Part {}

    /// Everything else: calendars, tables, plain text. Lines end as they ended.
    record Text(String name, String text) implements Part {}
}
