package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Fields of a programme that could play a role.
///
/// @param paths as in mappings; empty for none
/// @param example what stands in the first of them; empty when nobody knows
record FieldChoice(List<String> paths, String example) {

    static final FieldChoice NONE = new FieldChoice(List.of(), "");

    FieldChoice {
        paths = List.copyOf(paths);
    }

    /// What plays a role now.
    static FieldChoice now(Role role, Mapping said, Guess guess) {
        List<String> paths = said.paths(role);
        return paths.isEmpty() ? NONE : new FieldChoice(paths, examples(guess).getOrDefault(paths.getFirst(), ""));
    }

    /// What can play it: what does, what was guessed, none, then every other field, the likely before the rest.
    static List<FieldChoice> of(Role role, Mapping said, Guess guess) {
        Map<String, String> examples = examples(guess);
        List<FieldChoice> choices = new ArrayList<>();
        choices.add(now(role, said, guess));
        choices.add(now(role, guess.mapping(), guess));
        choices.add(NONE);
        Stream.concat(likely(role, guess), examples.keySet().stream())
                .map(path -> new FieldChoice(List.of(path), examples.getOrDefault(path, "")))
                .forEach(choices::add);
        return choices.stream().distinct().toList();
    }

    private static Stream<String> likely(Role role, Guess guess) {
        return guess.fields().stream()
                .filter(field -> field.role() == role)
                .flatMap(field -> Stream.concat(field.paths().stream(), field.others().stream()));
    }

    private static Map<String, String> examples(Guess guess) {
        Map<String, String> examples = new LinkedHashMap<>();
        guess.free().forEach(field -> examples.put(field.path(), first(field.examples())));
        guess.fields()
                .forEach(field ->
                        field.paths().stream().limit(1).forEach(path -> examples.put(path, first(field.examples()))));
        return examples;
    }

    private static String first(List<String> examples) {
        return examples.isEmpty() ? "" : examples.getFirst();
    }
}
