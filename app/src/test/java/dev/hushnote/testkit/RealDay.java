package dev.hushnote.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One real conference day as a batch, and what its post must say.
///
/// The day's file names blocks with entries; entry times are spread evenly over their block, photos get generated
/// pictures whose EXIF carries that time.
public final class RealDay {

    /// Written into everything that must not leave the notebook.
    public static final String SECRET = "비밀-hidden";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode day;
    private final ZoneId zone;

    public RealDay(Path file) throws IOException {
        this.day = JSON.readTree(Files.readAllBytes(file));
        this.zone = ZoneId.of(day.at("/conference/zone").asString());
    }

    /// Writes pictures and the batch that enters the day.
    ///
    /// @param width width of the pictures in px, height in proportion 4:3
    /// @return the batch file
    public Path writeBatch(Path folder, int width) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# a whole day, one command a line");
        JsonNode conference = day.path("conference");
        JsonNode lights = day.path("lights");
        lines.add(command(
                "conference",
                "add",
                text(conference, "name"),
                "--zone",
                zone.getId(),
                "--city",
                text(conference, "city"),
                "--venue",
                text(conference, "venue"),
                "--url",
                text(conference, "url"),
                "--starts",
                "2016-11-07",
                "--green",
                text(lights, "green"),
                "--yellow",
                text(lights, "yellow"),
                "--red",
                text(lights, "red"),
                "--disclaimer",
                day.at("/post/disclaimer").asString()));
        int photo = 0;
        for (JsonNode block : day.path("blocks")) {
            lines.add(session(block));
            LocalDateTime start = LocalDateTime.parse(text(block, "start"));
            Duration length = Duration.between(start, LocalDateTime.parse(text(block, "end")));
            int count = block.path("entries").size();
            for (int i = 0; i < count; i++) {
                JsonNode entry = block.path("entries").get(i);
                LocalDateTime at = start.plus(length.multipliedBy(i + 1).dividedBy(count + 1))
                        .withNano(0);
                if (entry.has("photo")) {
                    photo++;
                    picture(folder.resolve("pictures/%02d.jpg".formatted(photo)), at, width, photo);
                    lines.add(command(
                            "photo",
                            "add",
                            "pictures/%02d.jpg".formatted(photo),
                            "--session",
                            text(block, "title"),
                            "--caption",
                            text(entry, "photo")));
                } else {
                    lines.add(entry(block, entry, at));
                }
            }
            if (block.has("rating")) {
                lines.add(command(
                        "rate",
                        text(block, "title"),
                        text(block, "rating"),
                        "--reason",
                        text(block, "reason"),
                        "--at",
                        text(block, "end")));
            }
        }
        plantSecrets(folder, lines, width);
        Path batch = folder.resolve("day.batch");
        Files.write(batch, lines);
        return batch;
    }

    private void plantSecrets(Path folder, List<String> lines, int width) throws IOException {
        String slack = "How Slack Works";
        picture(folder.resolve("pictures/secret.jpg"), LocalDateTime.parse("2016-11-07T10:50"), width, 999);
        lines.add(command("log", slack, SECRET + " entry", "--private", "--at", "2016-11-07T10:41"));
        lines.add(command(
                "photo",
                "add",
                "pictures/secret.jpg",
                "--session",
                slack,
                "--caption",
                SECRET + " photo",
                "--private"));
        lines.add(command("session", "add", SECRET + " dinner", "--start", "2016-11-07T20:00", "--kind", "social"));
        lines.add(command("log", SECRET + " dinner", SECRET + " gossip"));
        lines.add(command("rate", "컨퍼런스 당일 아침", "red", "--reason", SECRET + " mood", "--private"));
        lines.add(command(
                "rate",
                slack,
                "green",
                "--reason",
                text(block(slack), "reason") + " " + SECRET,
                "--private-reason",
                "--at",
                "2016-11-07T11:20"));
        lines.add(
                command("rate", slack, "green", "--reason", text(block(slack), "reason"), "--at", "2016-11-07T11:26"));
    }

    /// What the post must say, from the day's file alone.
    ///
    /// @param date the date that the post must carry, with offset
    public String expected(String date) {
        Map<String, Object> expected = new LinkedHashMap<>();
        List<String> headings = new ArrayList<>();
        List<Map<String, String>> images = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> footnotes = new ArrayList<>();
        texts.add(day.at("/post/disclaimer").asString());
        for (JsonNode block : day.path("blocks")) {
            headings.add(text(block, "title"));
            block.path("speakers")
                    .forEach(speaker -> texts.add(
                            speaker.get(0).asString() + " (" + speaker.get(1).asString() + ")"));
            if (block.has("rating")) {
                texts.add(day.at("/lights/" + text(block, "rating")).asString() + " — " + text(block, "reason"));
            }
            for (JsonNode entry : block.path("entries")) {
                if (entry.has("photo")) {
                    images.add(Map.of("alt", text(entry, "photo"), "caption", text(entry, "photo")));
                } else if (text(entry, "mark").equals("heading")) {
                    headings.add(text(entry, "text"));
                } else {
                    texts.add(text(entry, "text"));
                }
                if (entry.has("answer")) {
                    footnotes.add(text(entry, "answer"));
                }
            }
        }
        texts.add("끝까지 읽어 주셔서 고맙습니다.");
        expected.put("title", day.at("/post/title").asString());
        expected.put("date", date);
        expected.put("tags", List.of(day.at("/conference/name").asString()));
        expected.put("headings", headings);
        expected.put("images", images);
        expected.put("text", texts);
        expected.put("footnotes", footnotes);
        expected.put("code", List.of());
        expected.put("tables", 0);
        return JSON.writeValueAsString(expected);
    }

    public String title() {
        return day.at("/post/title").asString();
    }

    public JsonNode json() {
        return day;
    }

    private JsonNode block(String title) {
        return day.path("blocks")
                .valueStream()
                .filter(block -> text(block, "title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String session(JsonNode block) {
        List<String> words = new ArrayList<>(List.of(
                "session",
                "add",
                text(block, "title"),
                "--start",
                text(block, "start"),
                "--end",
                text(block, "end"),
                "--kind",
                text(block, "kind")));
        option(words, "--day", text(block, "postDay"));
        option(words, "--recorded", text(block, "recorded"));
        option(words, "--expectation", text(block, "expectation"));
        block.path("speakers")
                .forEach(speaker -> option(
                        words,
                        "--speaker",
                        speaker.get(0).asString() + " | " + speaker.get(1).asString()));
        block.path("considered")
                .forEach(other -> option(
                        words,
                        "--considered",
                        other.get(0).asString() + " | " + other.get(1).asString() + " | "
                                + other.get(2).asString()));
        return command(words.toArray(String[]::new));
    }

    private static String entry(JsonNode block, JsonNode entry, LocalDateTime at) {
        List<String> words =
                new ArrayList<>(List.of("log", text(block, "title"), text(entry, "text"), "--at", at.toString()));
        option(words, "--mark", text(entry, "mark").replace(' ', '-').toLowerCase(Locale.ROOT));
        option(words, "--answer", text(entry, "answer"));
        return command(words.toArray(String[]::new));
    }

    private void picture(Path file, LocalDateTime at, int width, int seed) throws IOException {
        OffsetDateTime takenAt = at.atZone(zone).toOffsetDateTime();
        Pictures.write(file, Pictures.phoneJpeg(Pictures.slide(width, width * 3 / 4, seed), takenAt, 1, true));
    }

    private static void option(List<String> words, String name, String value) {
        if (!value.isEmpty()) {
            words.add(name);
            words.add(value);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /// Words quoted as a shell would take them.
    private static String command(String... words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add("'" + word.replace("'", "'\\''") + "'");
        }
        return String.join(" ", quoted);
    }
}
