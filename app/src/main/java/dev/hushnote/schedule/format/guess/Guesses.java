package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Guesses where sessions stand in JSON and what their fields mean. What it looks at is bounded, whatever the size of
/// the files. Not thread-safe.
final class Guesses {

    private static final int MOST_CANDIDATES = 16;
    private static final int MOST_SESSIONS = 100_000;
    private static final int MOST_EXAMPLES = 3;
    private static final int MOST_OTHERS = 8;
    private static final int MOST_FREE = 60;
    private static final int LONGEST_EXAMPLE = 80;
    private static final Set<Role> PARTS = Set.of(
            Role.SPEAKERS,
            Role.ROOM,
            Role.TRACK,
            Role.AFFILIATION,
            Role.URL,
            Role.VIDEO,
            Role.SLIDES,
            Role.LANGUAGE,
            Role.KIND);
    private static final Pattern BREAKS = Pattern.compile("(?i).*(?:breaks?|pauses)");
    private static final Pattern PART_NAMES = Pattern.compile("(?i).*(?:authors?|attachments?|answers?|tags?|items?ids?"
            + "|categoryitems|sponsors?|partners?|organi[sz]ers?|team|staff|members?|faqs?|questions?)");
    private static final Set<Role> REFERRING = Set.of(Role.ROOM, Role.TRACK, Role.SPEAKERS, Role.KIND, Role.LANGUAGE);

    private final Forest.Words words;

    Guesses(Forest.Words words) {
        this.words = words;
    }

    /// The most likely meaning of some files that belong together; nothing when they hold no programme.
    Optional<Guess> guess(Forest forest) {
        List<Judged> judged = new ArrayList<>();
        for (List<Shape> shapes : forest.files()) {
            candidates(shapes, forest)
                    .limit(MOST_CANDIDATES)
                    .forEach(path -> judge(forest, shapes, path).ifPresent(judged::add));
        }
        return judged.stream().max(Comparator.comparingDouble(Judged::worth)).map(this::shown);
    }

    /// A list that looks like sessions.
    private record Judged(List<Shape> shapes, Casting casting, double confidence, int sessions) {

        /// Many sessions are worth more than few of which a little more is known.
        double worth() {
            return confidence * (1 + 0.08 * Math.log(sessions))
                    - 0.0001 * casting.inspection().sessions().toString().length();
        }
    }

    /// Where sessions could stand: objects that there are several of, and ids of such objects.
    private Stream<FieldPath> candidates(List<Shape> shapes, Forest forest) {
        Stream<FieldPath> objects = shapes.stream()
                .filter(shape -> shape.isRepeated()
                        && shape.isOfObjects()
                        && shape.nodes().size() > 1)
                .filter(shape -> shape.endsRepeated() || isInsideRepeated(shape))
                .filter(shape -> !isPartOfASession(shape.path()) && hasATitle(shape))
                .sorted(Comparator.comparingInt(shape -> -hints(shape)))
                .map(Shape::path);
        Stream<FieldPath> ids = shapes.stream()
                .filter(shape -> shape.nodes().stream().allMatch(JsonNode::isValueNode))
                .filter(shape -> shape.isRepeated() && shape.endsRepeated())
                .filter(shape -> !isPartOfASession(shape.path()) && refers(shape, shape.nodes(), forest))
                .map(Shape::path);
        Stream<FieldPath> tables = shapes.stream()
                .filter(shape -> shape.isRepeated() && isTableOfIds(shape, forest))
                .map(shape -> shape.path().then(Steps.VALUES));
        return Stream.concat(Stream.concat(tables, ids).limit(MOST_CANDIDATES / 2), objects);
    }

    private static boolean isInsideRepeated(Shape shape) {
        return shape.outer().filter(Shape::endsRepeated).isPresent()
                && shape.nodes().stream().limit(20).anyMatch(node -> node.size() >= 2);
    }

    /// Whether a list is one of those that sessions have: speakers, links, categories.
    private boolean isPartOfASession(FieldPath path) {
        List<Step> steps = path.steps();
        int named = steps.size();
        while (named > 0 && !(steps.get(named - 1) instanceof Step.Name)) {
            named--;
        }
        if (named == 0 || steps.size() - named > 1) {
            return false;
        }
        String name = ((Step.Name) steps.get(named - 1)).name();
        return !BREAKS.matcher(name).matches() && (isPart(name) || isPart(Contents.singular(name)));
    }

    private boolean isPart(String name) {
        return words.names().likeliest(name).filter(PARTS::contains).isPresent()
                || PART_NAMES.matcher(name).matches();
    }

    private boolean hasATitle(Shape shape) {
        return shape.nodes().stream().limit(20).anyMatch(node -> hasATitle(node, 0));
    }

    private boolean hasATitle(JsonNode node, int depth) {
        return node.isObject()
                && node.properties().stream()
                        .limit(200)
                        .anyMatch(property ->
                                words.names().likelihoods(property.getKey()).containsKey(Role.TITLE)
                                        || (depth < 2 && hasATitle(property.getValue(), depth + 1)));
    }

    /// How many names of an object are those of a session.
    private int hints(Shape shape) {
        JsonNode example = shape.nodes().stream()
                .max(Comparator.comparingInt(JsonNode::size))
                .orElseThrow();
        int hints =
                (int) Stream.concat(example.propertyNames().stream(), example.path("fields").propertyNames().stream())
                        .limit(200)
                        .filter(name -> words.names().likeliest(name).isPresent())
                        .count();
        return hints * 4 + Math.min(12, shape.nodes().size());
    }

    private boolean isTableOfIds(Shape shape, Forest forest) {
        List<JsonNode> objects =
                shape.nodes().stream().filter(JsonNode::isObject).limit(60).toList();
        List<JsonNode> values = objects.stream()
                .flatMap(node -> node.size() > 60 ? Stream.<JsonNode>empty() : node.valueStream())
                .limit(300)
                .toList();
        boolean strings = values.size() > 2 && values.stream().allMatch(JsonNode::isString);
        return strings && refers(shape, values, forest);
    }

    private static boolean refers(Shape shape, List<JsonNode> values, Forest forest) {
        return values.size() > 1
                && forest.lookup()
                        .resolver(values.stream().limit(300).toList(), Role.TITLE, shape.path())
                        .filter(resolver -> resolver.coverage() >= 0.8)
                        .filter(resolver -> resolver.lists().stream().allMatch(Guesses::hasTitles))
                        .isPresent();
    }

    private static boolean hasTitles(Lookup.Listed list) {
        JsonNode example = list.byId().values().iterator().next();
        return Stream.of("title", "subject", "topic", "제목", "タイトル")
                .anyMatch(name -> example.has(name)
                        || example.path("attributes").has(name)
                        || example.path("fields").has(name));
    }

    private Optional<Judged> judge(Forest forest, List<Shape> shapes, FieldPath path) {
        JsonNode root = shapes.getFirst().nodes().getFirst();
        Inspection inspection = Inspection.of(forest, root, path);
        if (inspection.sample().size() < 2) {
            return Optional.empty();
        }
        Casting casting = Casting.of(inspection);
        if (isMereList(casting)) {
            return Optional.empty();
        }
        return new Credibility(words.moments()).of(casting).map(confidence -> {
            int sessions = Found.at(root, path.steps(), MOST_SESSIONS).size();
            return new Judged(shapes, casting, confidence, sessions);
        });
    }

    /// The sessions' path, and those of lists like theirs.
    private List<FieldPath> lists(Judged judged) {
        FieldPath path = judged.casting.inspection().sessions();
        Optional<FieldPath> title = Siblings.own(judged.casting, Role.TITLE);
        Optional<FieldPath> start = Siblings.own(judged.casting, Role.START);
        if (title.isEmpty() || start.isEmpty()) {
            return List.of(path);
        }
        List<FieldPath> others = judged.shapes.stream()
                .filter(shape -> shape.endsRepeated() && shape.isOfObjects() && !isPartOfASession(shape.path()))
                .map(Shape::path)
                .toList();
        JsonNode root = judged.shapes.getFirst().nodes().getFirst();
        List<FieldPath> lists = new ArrayList<>(List.of(path));
        lists.addAll(
                new Siblings(judged.casting.inspection().forest(), root, path).of(others, title.get(), start.get()));
        return lists;
    }

    /// Whether ids only repeat what stands whole in a list of its own: sessions that a speaker or a favourite names.
    private static boolean isMereList(Casting casting) {
        boolean ids = casting.inspection().sample().stream()
                .anyMatch(found -> found.place().node().isValueNode());
        return ids
                && casting.first(Role.START)
                        .filter(start -> !start.field().path().absolute())
                        .isPresent();
    }

    private Guess shown(Judged judged) {
        Casting casting = judged.casting;
        List<FieldPath> lists = lists(judged);
        JsonNode root = judged.shapes.getFirst().nodes().getFirst();
        int sessions = lists.stream()
                .mapToInt(list -> Found.at(root, list.steps(), MOST_SESSIONS).size())
                .sum();
        Mapping mapping =
                Mapping.of(lists.stream().map(FieldPath::toString).collect(Collectors.joining(Siblings.SEPARATOR)));
        for (FieldPath list : lists) {
            boolean chosen = list.equals(casting.inspection().sessions());
            Casting own = chosen
                    ? casting
                    : Casting.of(Inspection.of(casting.inspection().forest(), root, list));
            mapping = withFields(mapping, own);
        }
        List<Guess.GuessedField> fields = new ArrayList<>();
        for (Role role : Role.values()) {
            Optional<Casting.Candidate> first = casting.first(role);
            if (first.isPresent()) {
                fields.add(new Guess.GuessedField(
                        role,
                        mapping.paths(role),
                        examples(first.get().field()),
                        first.get().likelihood(),
                        others(casting, role)));
            }
        }
        return new Guess(mapping, judged.confidence, sessions, fields, free(casting));
    }

    /// The same with the fields of a list. Where the first list has a role's field around its sessions, such as the
    /// room
    /// that holds them, another may have it in each session.
    private Mapping withFields(Mapping mapping, Casting casting) {
        Mapping more = mapping;
        for (Role role : Role.values()) {
            List<String> paths = new ArrayList<>(more.paths(role));
            boolean open = paths.isEmpty() || paths.getFirst().startsWith("/");
            for (Casting.Candidate candidate : casting.of(role)) {
                String path = written(casting, candidate);
                if (open && !paths.contains(path)) {
                    paths.add(path);
                }
            }
            more = more.with(role, paths);
        }
        return more;
    }

    /// The path of a field; of ids with what follows them.
    private String written(Casting casting, Casting.Candidate candidate) {
        FieldPath path = candidate.field().path();
        List<JsonNode> values = candidate.field().values().stream()
                .flatMap(value -> words.contents().items(value).stream())
                .limit(300)
                .toList();
        boolean bare = values.stream()
                .allMatch(value -> value.isValueNode()
                        || (words.contents().displayed(value).isEmpty()
                                && !value.has("firstName")
                                && !value.has("first_name")));
        boolean follows = REFERRING.contains(candidate.role())
                && bare
                && !path.follows()
                && casting.inspection()
                        .forest()
                        .lookup()
                        .resolver(values, candidate.role(), casting.inspection().sessions())
                        .isPresent();
        return (follows ? path.then(Steps.FOLLOW) : path).toString();
    }

    private static List<String> examples(Field field) {
        return field.texts().stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.codePointCount(0, text.length()) <= LONGEST_EXAMPLE
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…")
                .distinct()
                .limit(MOST_EXAMPLES)
                .toList();
    }

    private static List<String> others(Casting casting, Role role) {
        return casting.candidates(role).stream()
                .filter(candidate -> !casting.of(role).contains(candidate))
                .map(candidate -> candidate.field().path().toString())
                .limit(MOST_OTHERS)
                .toList();
    }

    private static List<Guess.FreeField> free(Casting casting) {
        List<Guess.FreeField> free = new ArrayList<>();
        for (Field field : casting.inspection().fields()) {
            boolean used = Stream.of(Role.values())
                    .flatMap(role -> casting.of(role).stream())
                    .anyMatch(candidate -> candidate.field() == field);
            if (!used && free.size() < MOST_FREE) {
                free.add(new Guess.FreeField(field.path().toString(), examples(field)));
            }
        }
        return free;
    }
}
