package dev.hushnote.sample;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The invented day as `sample.json` tells it. Entry times are spread evenly over their block.
///
/// @param json the whole file
record SampleDay(JsonNode json) {

    /// A picture to draw.
    ///
    /// @param number from 1, over the whole day
    /// @param block place of its block in the day
    /// @param caption in English, as drawn
    /// @param draw what the picture shows: a kind, then what it is made of
    record Shot(int number, int block, OffsetDateTime takenAt, String caption, List<String> draw) {

        String fileName() {
            return "%02d.jpg".formatted(number);
        }
    }

    static SampleDay read() throws IOException {
        try (InputStream file = Objects.requireNonNull(SampleDay.class.getResourceAsStream("sample.json"))) {
            return new SampleDay(JsonMapper.builder().build().readTree(file));
        }
    }

    List<JsonNode> blocks() {
        return json.path("blocks").valueStream().toList();
    }

    Stream<JsonNode> entries() {
        return blocks().stream().flatMap(block -> block.path("entries").valueStream());
    }

    /// Every picture, in the order in which the entries show them.
    List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (int block = 0; block < blocks().size(); block++) {
            JsonNode entries = blocks().get(block).path("entries");
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).has("photo")) {
                    shots.add(shot(shots.size() + 1, block, i));
                }
            }
        }
        return shots;
    }

    private Shot shot(int number, int block, int place) {
        JsonNode entry = blocks().get(block).path("entries").get(place);
        List<String> draw =
                entry.path("draw").valueStream().map(JsonNode::asString).toList();
        OffsetDateTime takenAt =
                timeOf(blocks().get(block), place).atZone(zone()).toOffsetDateTime();
        return new Shot(number, block, takenAt, text(entry.path("photo"), "en"), draw);
    }

    ZoneId zone() {
        return ZoneId.of(json.at("/conference/zone").asString());
    }

    /// When an entry was made, local to the conference.
    static LocalDateTime timeOf(JsonNode block, int place) {
        LocalDateTime start = LocalDateTime.parse(block.path("start").asString());
        Duration length =
                Duration.between(start, LocalDateTime.parse(block.path("end").asString()));
        long parts = block.path("entries").size() + 1L;
        return start.plus(length.multipliedBy(place + 1L).dividedBy(parts)).withNano(0);
    }

    /// A text in a language, or what needs no language; empty where there is none.
    static String text(JsonNode node, String language) {
        return node.isObject() ? node.path(language).asString() : node.asString("");
    }
}
