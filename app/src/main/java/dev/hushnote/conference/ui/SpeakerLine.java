package dev.hushnote.conference.ui;

import dev.hushnote.conference.Speaker;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Speakers as one line: `Name, Company; Name, Company`.
final class SpeakerLine {

    private SpeakerLine() {}

    static List<Speaker.Name> read(String line) {
        return Stream.of(line.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(SpeakerLine::name)
                .toList();
    }

    static String write(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::summary).collect(Collectors.joining("; "));
    }

    private static Speaker.Name name(String part) {
        int comma = part.indexOf(',');
        String name = Typed.title((comma < 0 ? part : part.substring(0, comma)).strip());
        String affiliation = comma < 0 ? "" : part.substring(comma + 1).strip();
        return new Speaker.Name(name, affiliation.isEmpty() ? null : affiliation);
    }
}
