package dev.hushnote.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/// A notebook with a little of everything: history, trash, photos, ratings, a plan, a recording, an exported
/// post.
public final class SmallConference {

    private SmallConference() {}

    /// Enters it and gives the id of the entry that was edited once.
    public static String enter(CommandRun hushnote, Path folder) throws IOException {
        hushnote.ok("conference", "add", "Quiet Conf", "--zone", "Europe/Lisbon", "--city", "Lisboa");
        hushnote.ok("track", "add", "Storage", "--color", "#0b6e99", "--host", "Ana");
        hushnote.ok(
                "session",
                "add",
                "Queues at night",
                "--start",
                "2026-05-12T10:00",
                "--end",
                "2026-05-12T10:45",
                "--track",
                "Storage",
                "--speaker",
                "Rui Costa | Maré",
                "--speaker",
                "Ines | ",
                "--recorded",
                "no",
                "--considered",
                "Caches | Lagoa | will be on video",
                "--expectation",
                "war stories");
        hushnote.ok(
                "session",
                "add",
                "Registration",
                "--start",
                "2026-05-11T17:00",
                "--day",
                "2026-05-12",
                "--kind",
                "moment");
        String entry = hushnote.ok("log", "Queues", "first words", "--at", "2026-05-12T10:01")
                .id();
        hushnote.ok("entry", "edit", entry, "better words");
        hushnote.ok(
                "log",
                "Queues",
                "what is a DLQ?",
                "--mark",
                "look-up",
                "--answer",
                "dead letter queue",
                "--at",
                "2026-05-12T10:10");
        String deleted = hushnote.ok("log", "Queues", "a mistake").id();
        hushnote.ok("entry", "delete", deleted);
        Path picture = Pictures.write(
                folder.resolve("slide.jpg"),
                Pictures.phoneJpeg(
                        Pictures.slide(120, 90, 1), OffsetDateTime.parse("2026-05-12T10:05:00+01:00"), 6, true));
        hushnote.ok("photo", "add", picture.toString(), "--session", "Queues", "--caption", "the first slide");
        hushnote.ok("rate", "Queues", "yellow", "--reason", "long", "--chip", "slow", "--at", "2026-05-12T10:30");
        hushnote.ok("rate", "Queues", "green", "--reason", "good end", "--at", "2026-05-12T10:45");
        hushnote.ok("session", "attend", "Queues", "attended");
        hushnote.ok("recording", "attach", "Queues", "https://video.example/queues.mp4");
        hushnote.ok("recording", "anchor", "Queues", "--entry", entry, "--second", "61.25");
        hushnote.ok(
                "export",
                "--day",
                "2026-05-12",
                "--profile",
                "plain",
                "--to",
                folder.resolve("blog").toString());
        return entry;
    }
}
