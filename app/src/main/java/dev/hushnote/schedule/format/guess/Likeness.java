package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// How well a field fits a role, by its name and by its values. Immutable.
final class Likeness {

    private static final double NAMELESS = 0.3;
    private static final double WHOLE_NAME = 0.8;
    private static final double FARTHER = 0.92;
    private static final Set<Role> THINGS = Set.of(Role.ROOM, Role.TRACK, Role.SPEAKERS, Role.KIND, Role.LANGUAGE);
    private static final Set<Role> LINKS = Set.of(Role.VIDEO, Role.SLIDES);
    private static final Set<String> SHOWN = Set.of("name", "title", "label", "id", "text", "displayname");
    private static final Set<String> CLOCKS = Set.of("date", "time", "hour", "clock", "day");
    /// Names that are packaging.
    private static final Set<String> EMPTY_WORDS = Set.of(
            "fields",
            "attributes",
            "node",
            "data",
            "frontmatter",
            "relationships",
            "item",
            "meta",
            "acf",
            "t",
            "text",
            "rendered",
            "raw",
            "value",
            "stringvalue",
            "integervalue",
            "timestampvalue",
            "datetime",
            "iso",
            "local",
            "utc",
            "seconds",
            "en",
            "ko",
            "ja",
            "html",
            "plain",
            "");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:|/|www\\.)\\S*");
    private static final Pattern CODE = Pattern.compile("[0-9a-f-]{20,}|\\d+");

    private final NameMemo names;
    private final Moments moments;

    Likeness(Forest.Words words) {
        names = words.names();
        moments = words.moments();
    }

    /// How likely a field plays each role, from above 0 to 1.
    Map<Role, Double> of(Field field, int sessions) {
        Map<Role, Double> likely = new EnumMap<>(Role.class);
        Map<Role, Double> byName = byName(field.path());
        double coverage = (double) field.present().cardinality() / Math.max(1, sessions);
        double level = field.isConstant()
                ? 0.4
                : field.path().absolute() ? 0.85 : field.path().follows() ? 0.9 : 1;
        for (Role role : Role.values()) {
            if (field.isConstant() && role != Role.DATE) {
                continue;
            }
            double name = byName.getOrDefault(role, byName.isEmpty() ? nameless(field, role) : 0.0);
            double fit = name == 0 ? 0 : byValue(field, role);
            double likelihood = name * fit * level * (0.35 + 0.65 * coverage);
            if (likelihood > 0.02) {
                likely.put(role, likelihood);
            }
        }
        return likely;
    }

    /// What the names on a path mean.
    Map<Role, Double> byName(FieldPath path) {
        List<String> words = new ArrayList<>();
        for (String name : path.names()) {
            if (!EMPTY_WORDS.contains(RoleNames.folded(name)) || path.names().size() == 1) {
                words.add(name);
            }
        }
        if (words.isEmpty() || path.steps().getLast() instanceof Step.Key) {
            return Map.of();
        }
        String last = words.getLast();
        Map<Role, Double> own = names.likelihoods(last);
        if (words.size() == 1) {
            return withoutForeignIds(own);
        }
        Map<Role, Double> holder = holder(words.get(words.size() - 2));
        if (CLOCKS.contains(RoleNames.folded(last))
                && (holder.containsKey(Role.START) || holder.containsKey(Role.END))) {
            boolean end = holder.getOrDefault(Role.END, 0.0) > holder.getOrDefault(Role.START, 0.0);
            boolean date = RoleNames.folded(last).equals("date");
            return end
                    ? Map.of(Role.END, date ? 0.4 : 0.9)
                    : Map.of(Role.START, date ? 0.4 : 0.9, Role.DATE, date ? 0.9 : 0.4);
        }
        if (SHOWN.contains(RoleNames.folded(last))) {
            Optional<Role> thing = holder.keySet().stream()
                    .filter(THINGS::contains)
                    .max(java.util.Comparator.comparingDouble(holder::get));
            if (thing.isPresent()) {
                return lessened(Map.of(thing.get(), holder.get(thing.get())));
            }
            if (path.absolute() && holder.containsKey(Role.DATE)) {
                return lessened(Map.of(Role.DATE, 0.9, Role.TITLE, 0.3));
            }
        }
        if (!path.absolute() && holder.containsKey(Role.SPEAKERS)) {
            return own.containsKey(Role.AFFILIATION) ? Map.of(Role.AFFILIATION, 0.8) : Map.of();
        }
        Optional<Role> link = holder.keySet().stream().filter(LINKS::contains).findFirst();
        if (link.isPresent() && (own.isEmpty() || own.containsKey(Role.URL))) {
            return Map.of(link.get(), 0.6);
        }
        Map<Role, Double> nested = withoutForeignIds(path.absolute() ? own : lessened(own));
        nested.remove(Role.ID);
        return nested;
    }

    /// What merely ends in "id" is the id of something else.
    private static Map<Role, Double> withoutForeignIds(Map<Role, Double> roles) {
        Map<Role, Double> own = new EnumMap<>(Role.class);
        roles.forEach((role, likelihood) -> {
            if (role != Role.ID || likelihood > WHOLE_NAME) {
                own.put(role, likelihood);
            }
        });
        return own;
    }

    private Map<Role, Double> holder(String name) {
        Map<Role, Double> roles = names.likelihoods(name);
        return roles.isEmpty() ? names.likelihoods(Contents.singular(name)) : roles;
    }

    private double nameless(Field field, Role role) {
        FieldPath path = field.path();
        if (path.steps().getLast() instanceof Step.Key) {
            return switch (role) {
                case DATE, START -> 0.8;
                case ROOM -> tableOf(path, Role.TRACK) ? 0 : 0.55;
                case TRACK -> tableOf(path, Role.TRACK) ? 0.6 : 0;
                case ID -> path.names().isEmpty() || !path.absolute() ? 0.3 : 0.2;
                default -> 0;
            };
        }
        return role == Role.DATE && !field.isConstant() && !isTechnical(path) ? NAMELESS : 0;
    }

    private boolean tableOf(FieldPath path, Role role) {
        List<String> on = path.names();
        return !on.isEmpty() && holder(on.getLast()).containsKey(role);
    }

    private static boolean isTechnical(FieldPath path) {
        return RoleNames.isTechnical(path.names().isEmpty() ? "" : path.names().getLast());
    }

    private double byValue(Field field, Role role) {
        return switch (role) {
            case TITLE -> title(field);
            case START, END -> time(field);
            case DATE -> day(field);
            case DURATION -> field.share(text -> Moments.length(text).isPresent());
            case ROOM, TRACK -> shortText(field) * (field.variety() > 0.9 && field.different() > 3 ? 0.5 : 1);
            case SPEAKERS -> speakers(field);
            case AFFILIATION, LANGUAGE, STANDING -> shortText(field);
            case KIND -> shortText(field) * (field.variety() > 0.8 && field.different() > 8 ? 0.3 : 1);
            case ABSTRACT -> isAddress(field) > 0.5 ? 0 : field.averageLength() > 60 ? 1 : 0.6;
            case ID ->
                field.averageLength() <= 60 && field.values().stream().allMatch(JsonNode::isValueNode)
                        ? Math.max(0, 2 * field.variety() - 1)
                        : 0;
            case VIDEO, SLIDES, URL -> isAddress(field);
            case RECORDED -> field.share(text -> text.length() <= 20);
        };
    }

    private double title(Field field) {
        if (field.averageLength() < 2 || field.averageLength() > 250 || isAddress(field) > 0.5) {
            return 0;
        }
        boolean objects = field.values().stream().anyMatch(value -> value.isArray() && !value.isEmpty());
        double codes = Math.max(
                field.share(text -> CODE.matcher(text).matches()),
                field.timeShare(moments, moment -> moment.hasClock() || moment.hasDay()));
        return objects || codes > 0.5 ? 0 : Math.min(1, 0.3 + field.variety());
    }

    private double time(Field field) {
        double clocks = field.timeShare(moments, Moment::hasClock);
        return clocks > 0
                ? clocks
                : 0.8 * field.share(text -> Moments.ofDigits(text).isPresent());
    }

    private double day(Field field) {
        double days =
                Math.max(field.timeShare(moments, Moment::hasDay), field.share(text -> moments.day(text) != null));
        double numbers = field.share(text -> text.length() == 1 && Character.isDigit(text.charAt(0)));
        boolean times = field.timeShare(moments, Likeness::isInTheDay) > 0.5;
        return days > 0.5 ? days * (times ? 0.6 : 1) : numbers > 0.9 && field.different() <= 7 ? 0.5 : days;
    }

    private static boolean isInTheDay(Moment moment) {
        return moment.isWhole() && !LocalTime.MIDNIGHT.equals(moment.clock());
    }

    private double speakers(Field field) {
        boolean things = field.values().stream().anyMatch(JsonNode::isContainer);
        if (things) {
            return 1;
        }
        double no =
                Math.max(isAddress(field), field.timeShare(moments, moment -> moment.hasClock() || moment.hasDay()));
        return no > 0.5 || field.averageLength() > 150 ? 0 : 0.95;
    }

    private double shortText(Field field) {
        boolean clock = field.timeShare(moments, moment -> moment.hasClock() || moment.hasDay()) > 0.7;
        double average = field.averageLength();
        return clock || isAddress(field) > 0.5 || average > 120 ? 0 : average > 60 ? 0.5 : 1;
    }

    private static double isAddress(Field field) {
        return field.share(text -> ADDRESS.matcher(text).matches());
    }

    private static Map<Role, Double> lessened(Map<Role, Double> roles) {
        Map<Role, Double> less = new EnumMap<>(Role.class);
        roles.forEach((role, likelihood) -> less.put(role, likelihood * FARTHER));
        return less;
    }
}
