package dev.hushnote.schedule.format.guess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A field as it stands in a sample of sessions. Not thread-safe.
final class Field {

    private static final int MOST_TEXTS = 60;
    private static final int LONGEST = 2_000;

    private final FieldPath path;
    private final boolean constant;
    private final BitSet present = new BitSet();
    private final List<JsonNode> values = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<String> distinct = new HashSet<>();
    private @Nullable List<Moment> moments;
    private long letters;
    private int counted;

    /// @param constant whether it is the same for all sessions of a file
    Field(FieldPath path, boolean constant) {
        this.path = path;
        this.constant = constant;
    }

    void add(int session, JsonNode value, Contents contents) {
        String text = contents.text(value).strip();
        boolean speaks = !text.isEmpty()
                || (value.isContainer() && !contents.items(value).isEmpty());
        if (!speaks || present.get(session)) {
            return;
        }
        present.set(session);
        counted++;
        letters += text.length();
        distinct.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (values.size() < MOST_TEXTS) {
            values.add(value);
            texts.add(text);
        }
    }

    FieldPath path() {
        return path;
    }

    boolean isConstant() {
        return constant;
    }

    /// The sessions of the sample that have it.
    BitSet present() {
        return present;
    }

    /// The first values.
    List<JsonNode> values() {
        return values;
    }

    /// The texts of the first values; an empty one where a value has none of its own.
    List<String> texts() {
        return texts;
    }

    double averageLength() {
        return counted == 0 ? 0 : (double) letters / counted;
    }

    /// How many of its values differ, from 0 to 1.
    double variety() {
        return counted == 0 ? 0 : (double) distinct.size() / counted;
    }

    int different() {
        return distinct.size();
    }

    /// What the first texts say of a time; nothing where they say nothing.
    List<Moment> moments(Moments reading) {
        if (moments == null) {
            moments = texts.stream()
                    .map(text -> reading.moment(text).orElse(Moment.NOTHING))
                    .toList();
        }
        return moments;
    }

    /// How much of the first values is a time of a sort, from 0 to 1.
    double timeShare(Moments reading, java.util.function.Predicate<Moment> sort) {
        List<Moment> read = moments(reading);
        return read.isEmpty() ? 0 : (double) read.stream().filter(sort).count() / read.size();
    }

    /// How much of the first values is of a sort, from 0 to 1.
    double share(java.util.function.Predicate<String> sort) {
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(sort).count() / texts.size();
    }
}
