package dev.hushnote.cli;

import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Says what was amiss with a programme: each kind in a sentence, with the sessions it names.
final class ProgrammeWarnings {

    private static final int NAMED = 5;

    private ProgrammeWarnings() {}

    static List<String> lines(List<Warning> warnings, Messages messages) {
        Map<Warning.Kind, List<Warning>> byKind = new EnumMap<>(Warning.Kind.class);
        warnings.forEach(warning ->
                byKind.computeIfAbsent(warning.kind(), _ -> new ArrayList<>()).add(warning));
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, cases) -> {
            lines.add(messages.get(kind.key(), cases.size()));
            cases.stream()
                    .filter(each -> !each.subjects().isEmpty())
                    .limit(NAMED)
                    .forEach(each -> lines.add("  " + String.join(" · ", each.subjects())));
            if (cases.size() > NAMED) {
                lines.add("  …");
            }
        });
        return lines;
    }
}
