package dev.hushnote.schedule.format.indico;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.format.WebAddress;
import dev.hushnote.schedule.input.XmlElement;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One reading of an Indico event in XML: contributions, beside each other or in sessions, and breaks.
final class IconfReading {

    private final XmlElement root;
    private final List<Warning> warnings;

    IconfReading(XmlElement root, List<Warning> warnings) {
        this.root = root;
        this.warnings = warnings;
    }

    About about() {
        String written = root.text("timezone");
        ZoneId zone = Times.zone(written).orElse(null);
        if (zone == null && written != null) {
            warnings.add(Warning.of(Warning.Kind.ZONE_UNKNOWN, written));
        }
        XmlElement location = root.child("location").orElse(root);
        return new About(root.text("title"), zone, WebAddress.of(root.text("url")), location.text("name"), null);
    }

    /// Sessions without a contribution in them stand for themselves where no session has one.
    List<RawSession> sessions() {
        boolean contributions = root.child("contribution").isPresent()
                || root.children("session")
                        .anyMatch(session -> session.child("contribution").isPresent());
        return root.children().stream()
                .flatMap(item -> item(item, contributions))
                .toList();
    }

    private Stream<RawSession> item(XmlElement item, boolean contributions) {
        return switch (item.name()) {
            case "contribution" -> Stream.of(contribution(item));
            case "break" -> Stream.of(pause(item));
            case "session" ->
                contributions
                        ? item.children().stream().flatMap(inner -> switch (inner.name()) {
                            case "contribution" -> Stream.of(contribution(inner));
                            case "break" -> Stream.of(pause(inner));
                            default -> Stream.empty();
                        })
                        : Stream.of(slot(item));
            default -> Stream.empty();
        };
    }

    private RawSession contribution(XmlElement item) {
        RawSession session = common(item)
                .kind(KindNames.of(
                        item.child("type").map(type -> type.text("name")).orElse(null)))
                .track(item.text("track"))
                .description(item.text("abstract"));
        people(item, "speakers").forEach(session::speaker);
        return session;
    }

    private RawSession slot(XmlElement item) {
        RawSession session = common(item).description(item.text("description"));
        people(item, "convener").forEach(session::speaker);
        return session;
    }

    /// Breaks have no number; what they are called and when they are names them.
    private RawSession pause(XmlElement item) {
        String name = item.text("name");
        return common(item)
                .id("break-" + name + "-" + item.text("startDate"))
                .title(name)
                .kind(SessionKind.BREAK);
    }

    private RawSession common(XmlElement item) {
        String title = item.text("title");
        return new RawSession()
                .id(item.text("ID"))
                .title(title)
                .starts(time(item.text("startDate"), title))
                .ends(time(item.text("endDate"), title))
                .lasts(Times.length(item.text("duration")).orElse(null))
                .room(item.child("location").map(where -> where.text("room")).orElse(null));
    }

    private @Nullable PublishedTime time(@Nullable String written, @Nullable String title) {
        Optional<PublishedTime> time = Times.time(written);
        if (time.isEmpty() && written != null) {
            warnings.add(Warning.of(Warning.Kind.TIME_UNREADABLE, title == null ? written : title));
        }
        return time.orElse(null);
    }

    private static Stream<RawSpeaker> people(XmlElement item, String role) {
        return item.children(role).flatMap(people -> people.children("user")).map(user -> {
            XmlElement name = user.child("name").orElse(user);
            String full = Stream.of(name.attribute("first"), name.attribute("middle"), name.attribute("last"))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            return RawSpeaker.named(full.isEmpty() ? name.text() : full, user.text("organization"))
                    .withId(EmailHash.id(user.text("emailHash")));
        });
    }
}
