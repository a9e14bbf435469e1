package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import dev.hushnote.schedule.published.About;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What files say of the conference, beside its sessions. Immutable.
final class Surroundings {

    private static final int DEEPEST = 3;
    private static final int MOST_NODES = 2_000;
    private static final Set<String> ZONES = Set.of("timezone", "tz", "zone", "timezonename", "zoneid");
    private static final Set<String> HOLDERS =
            Set.of("", "conference", "event", "meta", "info", "about", "schedule", "data", "edition", "config");
    private static final List<String> TITLES = List.of("conferencename", "eventname", "conference", "title", "name");

    private final List<JsonNode> roots;
    private final Forest.Words words;

    Surroundings(List<JsonNode> roots, Forest.Words words) {
        this.roots = roots;
        this.words = words;
    }

    About about() {
        return new About(find(this::title).orElse(null), find(this::zone).orElse(null), null, null, null);
    }

    /// The date on which the conference begins, if they state it.
    @Nullable
    LocalDate firstDay() {
        return find(this::day).orElse(null);
    }

    /// A property near the top, with the name of what holds it.
    private record Near(String holder, String name, JsonNode value, int depth) {}

    private interface Sense<T> {

        @Nullable
        T of(Near near);
    }

    private <T> Optional<T> find(Sense<T> sense) {
        for (JsonNode root : roots) {
            Deque<Near> waiting = new ArrayDeque<>();
            waiting.add(new Near("", "", root, 0));
            for (int looked = 0; looked < MOST_NODES && !waiting.isEmpty(); looked++) {
                Near near = waiting.remove();
                T found = near.value.isValueNode() || words.contents().isText(near.value) ? sense.of(near) : null;
                if (found != null) {
                    return Optional.of(found);
                }
                if (near.value.isObject() && near.depth < DEEPEST) {
                    for (Map.Entry<String, JsonNode> inner : near.value.properties()) {
                        waiting.add(new Near(
                                RoleNames.folded(near.name),
                                RoleNames.folded(inner.getKey()),
                                inner.getValue(),
                                near.depth + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable String title(Near near) {
        boolean named = HOLDERS.contains(near.holder) && TITLES.contains(near.name);
        String text = named ? words.contents().text(near.value).strip() : "";
        return text.length() >= 3 && text.length() <= 120 ? text : null;
    }

    private @Nullable ZoneId zone(Near near) {
        return ZONES.contains(near.name)
                ? Times.zone(words.contents().text(near.value))
                        .filter(zone -> zone.getId().contains("/"))
                        .orElse(null)
                : null;
    }

    private @Nullable LocalDate day(Near near) {
        Map<Role, Double> roles = words.names().likelihoods(near.name);
        boolean named =
                HOLDERS.contains(near.holder) && (roles.containsKey(Role.START) || roles.containsKey(Role.DATE));
        return named && words.moments().day(words.contents().text(near.value)) instanceof Day.Dated(LocalDate date)
                ? date
                : null;
    }
}
