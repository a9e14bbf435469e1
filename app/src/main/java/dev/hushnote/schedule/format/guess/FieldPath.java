package dev.hushnote.schedule.format.guess;

import java.util.ArrayList;
import java.util.List;

/// A path as `app/docs/programme-mapping.md` tells.
///
/// @param absolute whether it begins at the top of a file, or at what holds the session
record FieldPath(boolean absolute, List<Step> steps) {

    private static final int MOST_STEPS = 50;

    FieldPath {
        steps = List.copyOf(steps);
    }

    /// Reads any text as a path; what makes no sense finds nothing.
    static FieldPath parse(String text) {
        boolean absolute = text.startsWith("/");
        List<Step> steps = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int at = absolute ? 1 : 0; at < text.length() && steps.size() < MOST_STEPS; at++) {
            char letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length()) {
                at++;
                name.append(text.charAt(at));
            } else if (letter == '.') {
                finish(name, steps);
            } else {
                Step special = special(text, at, name.isEmpty());
                if (special == null) {
                    name.append(letter);
                } else {
                    finish(name, steps);
                    steps.add(special);
                    at += special.toString().length() - 1;
                }
            }
        }
        finish(name, steps);
        return new FieldPath(absolute, steps);
    }

    /// The same with another step.
    FieldPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(absolute, longer);
    }

    FieldPath then(String name) {
        return then(new Step.Name(name));
    }

    /// How many steps it has in common with another one, from the beginning.
    int common(List<Step> other) {
        int count = 0;
        while (count < steps.size() && count < other.size() && steps.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }

    /// Names of properties on the way, in order.
    List<String> names() {
        return steps.stream()
                .filter(Step.Name.class::isInstance)
                .map(step -> ((Step.Name) step).name())
                .toList();
    }

    boolean follows() {
        return steps.contains(Steps.FOLLOW);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(absolute ? "/" : "");
        Step before = null;
        for (Step step : steps) {
            boolean word = step instanceof Step.Name || step instanceof Step.Key;
            if (word && before != null && !(before instanceof Step.Follow)) {
                text.append('.');
            }
            text.append(step);
            before = step;
        }
        return text.toString();
    }

    private static @org.jspecify.annotations.Nullable Step special(String text, int at, boolean atStart) {
        for (Step step : List.of(Steps.ELEMENTS, Steps.VALUES, Steps.FOLLOW)) {
            if (text.startsWith(step.toString(), at)) {
                return step;
            }
        }
        return atStart && text.startsWith(Steps.KEY.toString(), at) ? Steps.KEY : null;
    }

    private static void finish(StringBuilder name, List<Step> steps) {
        if (!name.isEmpty()) {
            steps.add(new Step.Name(name.toString()));
            name.setLength(0);
        }
    }
}
