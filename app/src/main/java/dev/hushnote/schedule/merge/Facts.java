package dev.hushnote.schedule.merge;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.schedule.published.PublishedSpeaker;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// What is said of a session, part by part, as texts that can be compared: by a programme, by the notebook, or, in
/// short, by what the programme said the last time.
final class Facts {

    private static final String NOTHING = "";

    private Facts() {}

    static Map<Aspect, String> of(Incoming session) {
        Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
        facts.put(Aspect.TITLE, session.title());
        facts.put(Aspect.START, session.slot().starts() + " " + session.slot().day());
        facts.put(Aspect.END, Objects.toString(session.slot().ends(), NOTHING));
        facts.put(Aspect.ROOM, Objects.toString(session.room(), NOTHING));
        facts.put(Aspect.TRACK, Objects.toString(session.track(), NOTHING));
        facts.put(
                Aspect.SPEAKERS,
                session.speakers().stream().map(PublishedSpeaker::name).collect(Collectors.joining("\n")));
        facts.put(Aspect.ABSTRACT, Objects.toString(session.description(), NOTHING));
        facts.put(Aspect.KIND, session.kind().name());
        facts.put(Aspect.LANGUAGE, Objects.toString(session.language(), NOTHING));
        facts.put(Aspect.RECORDING, session.recording().toString());
        facts.put(Aspect.PAGE, Objects.toString(session.url(), NOTHING));
        facts.put(Aspect.STATUS, session.status().name());
        return facts;
    }

    static Map<Aspect, String> of(Session session, Overview overview) {
        Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
        facts.put(Aspect.TITLE, session.title());
        facts.put(Aspect.START, session.slot().starts() + " " + session.slot().day());
        facts.put(Aspect.END, Objects.toString(session.slot().ends(), NOTHING));
        facts.put(Aspect.ROOM, Objects.toString(session.room(), NOTHING));
        facts.put(Aspect.TRACK, overview.trackOf(session).map(Track::name).orElse(NOTHING));
        facts.put(
                Aspect.SPEAKERS,
                overview.speakersOf(session).stream().map(Speaker::name).collect(Collectors.joining("\n")));
        facts.put(Aspect.ABSTRACT, Objects.toString(session.description(), NOTHING));
        facts.put(Aspect.KIND, session.kind().name());
        facts.put(Aspect.LANGUAGE, Objects.toString(session.language(), NOTHING));
        facts.put(Aspect.RECORDING, session.recording().toString());
        facts.put(Aspect.PAGE, Objects.toString(session.url(), NOTHING));
        facts.put(Aspect.STATUS, session.status().name());
        return facts;
    }

    /// A short form to keep: one checksum for each part.
    static String inShort(Map<Aspect, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey().name() + ":" + checksum(fact.getValue()))
                .collect(Collectors.joining(" "));
    }

    /// The short form as it would be had the programme said something else of one part.
    static String saying(String inShort, Aspect aspect, String value) {
        String other = aspect.name() + ":" + checksum(value);
        return inShort.replaceAll("\\b" + aspect.name() + ":\\p{XDigit}+", other);
    }

    /// Whether a short form was made with this value of a part. A form that does not know the part was not.
    static boolean said(String inShort, Aspect aspect, String value) {
        return (" " + inShort + " ").contains(" " + aspect.name() + ":" + checksum(value) + " ");
    }

    private static String checksum(String value) {
        CRC32 sum = new CRC32();
        sum.update(value.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
