package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.format.WebAddress;
import dev.hushnote.schedule.input.XmlElement;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One reading of a schedule in XML.
final class FrabXmlReading {

    private final List<Warning> warnings = new ArrayList<>();
    private final XmlElement root;
    private final XmlElement conference;
    private final @Nullable URI base;
    private final @Nullable ZoneId zone;
    private final FrabClock clock;

    FrabXmlReading(XmlElement root) {
        this.root = root;
        conference = root.child("conference").orElse(root);
        base = WebAddress.of(Elements.text(conference, "base_url", "url"));
        zone = FrabZone.of(Elements.text(conference, "time_zone_name", "timezone"), warnings);
        clock = new FrabClock(
                zone, listed().map(listed -> listed.event().text("date")).filter(Objects::nonNull), warnings);
    }

    /// An event where it is listed.
    private record Listed(Day day, @Nullable XmlElement room, XmlElement event) {}

    /// @param change when the day before it ends
    private record Day(@Nullable LocalDate date, LocalTime change) {}

    RawProgramme programme() {
        List<RawSession> sessions = listed().map(this::session).toList();
        return new RawProgramme(Format.FRAB_XML, about(), tracks(), sessions, warnings);
    }

    private About about() {
        return new About(
                conference.text("title"),
                zone,
                WebAddress.of(Elements.text(conference, "url", "base_url")),
                conference.text("venue"),
                conference.text("city"));
    }

    private List<PublishedTrack> tracks() {
        return Stream.of(root, conference)
                .distinct()
                .flatMap(place -> Stream.concat(
                        place.children("track"), place.children("tracks").flatMap(tracks -> tracks.children("track"))))
                .map(track -> new PublishedTrack(
                        Optional.ofNullable(track.attribute("name"))
                                .orElseGet(() -> track.text().strip()),
                        track.attribute("color"),
                        null))
                .toList();
    }

    private Stream<Listed> listed() {
        return root.children("day").flatMap(element -> listed(element, day(element)));
    }

    private static Stream<Listed> listed(XmlElement element, Day day) {
        return Stream.concat(
                element.children("event").map(event -> new Listed(day, null, event)),
                element.children("room")
                        .flatMap(room -> room.children("event").map(event -> new Listed(day, room, event))));
    }

    private Day day(XmlElement element) {
        return new Day(Times.date(element.attribute("date")).orElse(null), dayChange(element));
    }

    private RawSession session(Listed listed) {
        XmlElement event = listed.event();
        Day day = listed.day();
        PublishedTime starts = clock.start(
                new FrabEvent(event.text("title"), event.text("date"), event.text("start"), day.date(), day.change()));
        RawSession session = new RawSession()
                .id(FrabNames.id(event.attribute("id"), event.attribute("guid"), event.attribute("code")))
                .title(event.text("title"))
                .kind(dev.hushnote.schedule.format.KindNames.of(event.text("type")))
                .starts(starts)
                .ends(Times.time(event.text("end")).orElse(null))
                .lasts(FrabNames.length(event.text("duration")))
                .day(day.date())
                .room(Optional.ofNullable(event.text("room"))
                        .orElse(listed.room() == null ? null : listed.room().attribute("name")))
                .track(event.text("track"))
                .description(FrabNames.description(
                        Elements.words(event, "subtitle"),
                        Elements.words(event, "abstract"),
                        Elements.words(event, "description")))
                .language(event.text("language"))
                .recording(FrabNames.recording(optOut(event)))
                .url(page(event));
        event.children("persons")
                .flatMap(persons -> persons.children("person"))
                .map(FrabXmlReading::speaker)
                .forEach(session::speaker);
        return session;
    }

    private static dev.hushnote.schedule.format.RawSpeaker speaker(XmlElement person) {
        String name = Elements.text(person, "public_name", "name");
        return new dev.hushnote.schedule.format.RawSpeaker(
                FrabNames.id(person.attribute("id"), person.attribute("guid"), person.attribute("code")),
                name == null ? person.text() : name,
                null,
                null,
                Elements.words(person, "biography"),
                WebAddress.of(Optional.ofNullable(person.attribute("url")).orElse(person.text("url"))));
    }

    private static @Nullable String optOut(XmlElement event) {
        return event.child("recording")
                .map(recording -> recording.text("optout"))
                .orElse(null);
    }

    private @Nullable URI page(XmlElement event) {
        return WebAddress.of(base, Elements.text(event, "url", "full_conf_url", "conf_url"))
                .or(() -> FrabNames.pageOfFeedback(event.text("feedback_url")))
                .orElse(null);
    }

    private LocalTime dayChange(XmlElement day) {
        return Times.clock(conference.text("day_change"))
                .or(() -> Times.time(day.attribute("start"))
                        .map(start -> start.written().toLocalTime()))
                .orElse(LocalTime.MIDNIGHT);
    }
}
