package dev.hushnote.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The commands that enter the sample day in one language. Not thread-safe; used once.
final class SampleBatch {

    private final SampleDay day;
    private final String language;
    private final List<String> lines = new ArrayList<>();
    private int shots;

    SampleBatch(SampleDay day, String language) {
        this.day = day;
        this.language = language;
    }

    List<String> lines() {
        conference(day.json().path("conference"), day.json().path("lights"));
        day.json().path("tracks").forEach(this::track);
        day.blocks().forEach(this::block);
        return List.copyOf(lines);
    }

    private void conference(JsonNode conference, JsonNode lights) {
        Words words = new Words("conference", "add", text(conference, "name"));
        for (String option : List.of("zone", "venue", "city", "url", "starts", "ends", "disclaimer")) {
            words.option("--" + option, text(conference, option));
        }
        for (String light : List.of("green", "yellow", "red")) {
            words.option("--" + light, text(lights, light));
        }
        lines.add(words.line());
    }

    private void track(JsonNode track) {
        lines.add(new Words("track", "add", text(track, "name"))
                .option("--color", text(track, "color"))
                .option("--host", text(track, "host"))
                .line());
    }

    private void block(JsonNode block) {
        session(block);
        int count = block.path("entries").size();
        for (int i = 0; i < count; i++) {
            JsonNode entry = block.path("entries").get(i);
            if (entry.has("photo")) {
                photo(block, entry);
            } else {
                entry(block, entry, i);
            }
        }
        if (block.has("rating")) {
            rating(block);
        }
        if (block.has("attendance")) {
            lines.add(new Words("session", "attend", text(block, "title"), text(block, "attendance"))
                    .option("--at", text(block, "end"))
                    .line());
        }
    }

    private void session(JsonNode block) {
        Words words = new Words("session", "add", text(block, "title"))
                .option("--start", text(block, "start"))
                .option("--end", text(block, "end"))
                .option("--day", text(block, "postDay"));
        for (String option : List.of("kind", "track", "room", "recorded", "expectation", "video", "slides")) {
            words.option("--" + option, text(block, option));
        }
        block.path("speakers").forEach(speaker -> words.option("--speaker", joined(speaker)));
        block.path("considered").forEach(other -> words.option("--considered", joined(other)));
        lines.add(words.line());
    }

    private void photo(JsonNode block, JsonNode entry) {
        shots++;
        lines.add(new Words("photo", "add", "%02d.jpg".formatted(shots))
                .option("--session", text(block, "title"))
                .option("--caption", text(entry, "photo"))
                .option("--alt", text(entry, "alt"))
                .line());
    }

    private void entry(JsonNode block, JsonNode entry, int place) {
        lines.add(new Words("log", text(block, "title"))
                .option("--at", SampleDay.timeOf(block, place).toString())
                .option("--mark", text(entry, "mark").replace(' ', '-'))
                .option("--answer", text(entry, "answer"))
                .flag("--private", entry)
                .add("--", text(entry, "text"))
                .line());
    }

    private void rating(JsonNode block) {
        Words words = new Words("rate", text(block, "title"), text(block, "rating"))
                .option("--reason", text(block, "reason"))
                .option("--at", text(block, "end"));
        block.path("chips").forEach(chip -> words.option("--chip", SampleDay.text(chip, language)));
        if (block.path("privateReason").asBoolean(false)) {
            words.add("--private-reason");
        }
        lines.add(words.line());
    }

    private String joined(JsonNode parts) {
        return parts.valueStream().map(part -> SampleDay.text(part, language)).collect(Collectors.joining(" | "));
    }

    private String text(JsonNode node, String name) {
        return SampleDay.text(node.path(name), language);
    }

    /// One command, quoted as a shell would take it.
    private static final class Words {

        private final List<String> all;

        Words(String... words) {
            this.all = new ArrayList<>(List.of(words));
        }

        Words add(String... words) {
            all.addAll(List.of(words));
            return this;
        }

        /// Adds an option unless its value is empty.
        Words option(String name, String value) {
            return value.isEmpty() ? this : add(name, value);
        }

        Words flag(String name, JsonNode node) {
            return node.path(name.substring(2)).asBoolean(false) ? add(name) : this;
        }

        String line() {
            return all.stream()
                    .map(word -> "'" + word.replace("'", "'\\''") + "'")
                    .collect(Collectors.joining(" "));
        }
    }
}
