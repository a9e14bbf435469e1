package dev.hushnote.schedule.format.guess;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads files by a mapping. Not thread-safe.
final class MappedReading {

    private static final int MOST_SESSIONS = 100_000;

    private final Forest forest;
    private final Contents contents;
    private final People people;
    private final List<FieldPath> lists;
    private final Map<Role, List<FieldPath>> paths = new EnumMap<>(Role.class);
    private final Surroundings surroundings;
    private final Calendar calendar;
    private final Timing timing;
    private final List<Warning> warnings = new ArrayList<>();
    private Fields fields;
    private boolean hasClocks;
    private boolean hasDays;

    MappedReading(Forest forest, Mapping mapping) {
        this.forest = forest;
        contents = forest.words().contents();
        people = new People(contents);
        lists = Siblings.parse(mapping.sessions());
        mapping.fields()
                .forEach((role, texts) ->
                        paths.put(role, texts.stream().map(FieldPath::parse).toList()));
        surroundings = new Surroundings(forest.roots(), forest.words());
        LocalDate day = mapping.firstDay() == null ? surroundings.firstDay() : mapping.firstDay();
        calendar = new Calendar(day, forest.roots());
        timing = new Timing(forest.words().moments(), calendar);
        fields = new Fields(lists.getFirst(), Map.of(), contents);
    }

    /// @throws Problem when there are clock times and nothing tells of which day
    RawProgramme read() {
        List<RawSession> sessions = new ArrayList<>();
        for (JsonNode root : forest.roots()) {
            lists.forEach(list -> read(root, list, sessions));
        }
        if (hasClocks && !hasDays) {
            throw Problem.badInput("problem.programme-no-day");
        }
        if (calendar.guessedAYear()) {
            warnings.add(Warning.of(Warning.Kind.YEAR_GUESSED));
        }
        return new RawProgramme(Format.GUESSED, surroundings.about(), List.of(), sessions, warnings);
    }

    private void read(JsonNode root, FieldPath list, List<RawSession> sessions) {
        List<Found> found = forest.sessions(root, list, MOST_SESSIONS);
        fields = new Fields(list, forest.resolvers(found, following(), list), contents);
        if (found.stream().anyMatch(one -> !text(one, Role.START).isEmpty())) {
            found.forEach(one -> read(one, sessions));
        }
    }

    private Map<FieldPath, Role> following() {
        Map<FieldPath, Role> following = new LinkedHashMap<>();
        paths.forEach((role, all) -> all.stream().filter(FieldPath::follows).forEach(one -> {
            boolean slot = role == Role.START || role == Role.END || role == Role.DURATION || role == Role.DATE;
            boolean whole = one.steps().getLast() instanceof Step.Follow;
            following.merge(one, slot ? Role.START : whole ? role : Role.TITLE, (first, _) -> first);
        }));
        return following;
    }

    private void read(Found found, List<RawSession> sessions) {
        RawSession session = new RawSession();
        String title = text(found, Role.TITLE);
        String description = text(found, Role.ABSTRACT);
        List<RawSpeaker> speakers = speakers(found);
        String start = text(found, Role.START);
        Timing.Known known =
                timing.set(session, text(found, Role.DATE), start, text(found, Role.END), text(found, Role.DURATION));
        boolean clock = known != Timing.Known.NOTHING;
        hasClocks |= clock;
        hasDays |= known == Timing.Known.DAY_AND_CLOCK;
        if (found.cut() && (!clock || title.isEmpty())) {
            return;
        }
        if (title.isEmpty() && description.isEmpty() && speakers.isEmpty()) {
            if (clock) {
                warnings.add(Warning.of(Warning.Kind.LEFT_OUT, start));
            }
            return;
        }
        speakers.forEach(session::speaker);
        sessions.add(session.id(orNull(id(found)))
                .title(orNull(title))
                .description(orNull(description))
                .room(orNull(text(found, Role.ROOM)))
                .track(orNull(text(found, Role.TRACK)))
                .language(orNull(text(found, Role.LANGUAGE)))
                .kind(meaning(found, Role.KIND, Meanings::kind).orElse(null))
                .standing(meaning(found, Role.STANDING, Meanings::standing).orElse(Standing.LISTED))
                .recording(recording(found))
                .url(link(found, Role.URL)));
    }

    /// The id a session has, or that by which the programme's timetable names it.
    private String id(Found found) {
        String own = text(found, Role.ID);
        boolean referred = own.isEmpty() && found.place().node().isValueNode();
        return referred ? found.place().node().asString("") : own;
    }

    private Recording recording(Found found) {
        Recorded recorded = meaning(found, Role.RECORDED, Meanings::recorded).orElse(Recorded.UNKNOWN);
        URI video = link(found, Role.VIDEO);
        URI slides = link(found, Role.SLIDES);
        return recorded == Recorded.UNKNOWN && video == null && slides == null
                ? Recording.UNKNOWN
                : new Recording(recorded, video, slides);
    }

    private List<RawSpeaker> speakers(Found found) {
        for (FieldPath one : paths.getOrDefault(Role.SPEAKERS, List.of())) {
            List<RawSpeaker> speakers = new ArrayList<>();
            for (JsonNode value : fields.values(found, one)) {
                List<JsonNode> items = contents.items(value);
                items.forEach(item -> speakers.addAll(people.of(item, items.size() > 1 || value.isArray())));
            }
            if (!speakers.isEmpty()) {
                return withCompany(speakers, text(found, Role.AFFILIATION));
            }
        }
        return List.of();
    }

    private static List<RawSpeaker> withCompany(List<RawSpeaker> speakers, String company) {
        RawSpeaker only = speakers.getFirst();
        return speakers.size() > 1 || company.isEmpty() || only.affiliation() != null
                ? speakers
                : List.of(new RawSpeaker(only.id(), only.name(), company, only.role(), only.bio(), only.url()));
    }

    private @Nullable URI link(Found found, Role role) {
        return Links.of(text(found, role));
    }

    private interface Meaning<T> {

        @Nullable
        T of(String text, String field);
    }

    private <T> Optional<T> meaning(Found found, Role role, Meaning<T> meaning) {
        for (FieldPath one : paths.getOrDefault(role, List.of())) {
            String text = text(found, one);
            List<String> names = one.names();
            T meant = text.isEmpty() ? null : meaning.of(text, names.isEmpty() ? "" : names.getLast());
            if (meant != null) {
                return Optional.of(meant);
            }
        }
        return Optional.empty();
    }

    private String text(Found found, Role role) {
        for (FieldPath one : paths.getOrDefault(role, List.of())) {
            String text = text(found, one);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private String text(Found found, FieldPath one) {
        for (JsonNode value : fields.values(found, one)) {
            String text = contents.text(value).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
