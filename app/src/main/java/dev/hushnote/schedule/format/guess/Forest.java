package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// All files of a programme, with their shapes and what can be looked up in them. Not thread-safe.
final class Forest {

    private static final int SAMPLE = 300;

    private final List<List<Shape>> files;
    private final Lookup lookup;
    private final Words words;

    Forest(List<JsonNode> roots, Words words) {
        this.words = words;
        HeaderRows headers = new HeaderRows(words.names());
        files = roots.stream()
                .map(headers::withNames)
                .map(root -> Survey.of(root, words.tables()))
                .toList();
        lookup = new Lookup(files, words.contents(), words.names());
    }

    /// What every part of guessing and reading needs to understand words and values.
    record Words(NameMemo names, Moments moments, Contents contents) {

        static Words of(RoleNames names, DayWords days, List<String> languages) {
            return new Words(new NameMemo(names), new Moments(days), new Contents(languages));
        }

        Tables tables() {
            return new Tables(names, moments, contents);
        }
    }

    Words words() {
        return words;
    }

    List<List<Shape>> files() {
        return files;
    }

    List<JsonNode> roots() {
        return files.stream()
                .map(shapes -> shapes.getFirst().nodes())
                .filter(nodes -> !nodes.isEmpty())
                .map(List::getFirst)
                .toList();
    }

    Lookup lookup() {
        return lookup;
    }

    /// The sessions at a path of a file; ids are followed to what they stand for.
    List<Found> sessions(JsonNode root, FieldPath path, int most) {
        List<Found> found = Found.at(root, path.steps(), most);
        List<JsonNode> ids = found.stream()
                .map(Found::session)
                .filter(JsonNode::isValueNode)
                .limit(SAMPLE)
                .toList();
        if (ids.isEmpty()) {
            return found;
        }
        Optional<Lookup.Resolver> resolver = lookup.resolver(ids, Role.TITLE, path);
        List<Found> described = new ArrayList<>();
        for (Found one : found) {
            if (!one.session().isValueNode()) {
                described.add(one);
            } else if (resolver.isPresent()) {
                described.add(resolver.get()
                        .resolve(one.session())
                        .map(one::describedBy)
                        .orElse(one));
            }
        }
        return described;
    }

    /// Resolvers for the paths of a mapping, made from a sample of values.
    Map<FieldPath, Lookup.Resolver> resolvers(
            List<Found> sessions, Map<FieldPath, Role> following, FieldPath sessionsPath) {
        Map<FieldPath, Lookup.Resolver> resolvers = new LinkedHashMap<>();
        following.forEach((path, role) -> {
            int at = path.steps().indexOf(Steps.FOLLOW);
            FieldPath before = new FieldPath(path.absolute(), path.steps().subList(0, at));
            Fields fields = new Fields(sessionsPath, Map.of(), words.contents());
            List<JsonNode> sample = sessions.stream()
                    .limit(SAMPLE)
                    .flatMap(session -> fields.values(session, before).stream())
                    .flatMap(value -> words.contents().items(value).stream())
                    .limit(SAMPLE)
                    .toList();
            lookup.resolver(sample, role, sessionsPath).ifPresent(resolver -> resolvers.put(before, resolver));
        });
        return resolvers;
    }
}
