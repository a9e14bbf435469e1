package dev.hushnote.schedule.format.sessionize;

import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the organisers ask of every session. They word the questions themselves: which of them is the track, the
/// language or the format only its title tells.
///
/// @param answers by the answer's id, where sessions name answers by id
record Categories(Map<String, Answer> answers) {

    static final Categories NONE = new Categories(Map.of());

    private static final Pattern TRACK =
            Pattern.compile("(?iu)\\btracks?\\b|\\bstrands?\\b|트랙|トラック|議程軌|轨道|\\btrilha\\b");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?iu)\\blanguage|\\bsprache|\\blangue|\\bidioma|언어|言語|語言|语言");
    private static final Pattern FORMAT = Pattern.compile("(?iu)\\bformats?\\b|\\btype\\b|\\bkind\\b|형식|種類");

    /// An answer and the title of its question.
    record Answer(String category, String name) {

        private boolean to(Pattern question) {
            return question.matcher(category).find();
        }
    }

    static Categories of(JsonNode categories) {
        Map<String, Answer> answers = new HashMap<>();
        for (JsonNode category : items(categories)) {
            for (JsonNode item : items(category.path("items"))) {
                String id = text(item, "id");
                String name = text(item, "name");
                if (id != null && name != null && !"speaker".equals(text(category, "type"))) {
                    answers.putIfAbsent(id, new Answer(category.path("title").asString(""), name));
                }
            }
        }
        return new Categories(answers);
    }

    /// A session's answers: named by id, or written out within the session.
    List<Answer> of(List<JsonNode> ids, List<JsonNode> writtenOut) {
        List<Answer> found = new ArrayList<>();
        ids.stream()
                .map(id -> text(id))
                .filter(Objects::nonNull)
                .map(answers::get)
                .filter(Objects::nonNull)
                .forEach(found::add);
        for (JsonNode category : writtenOut) {
            for (JsonNode item : items(category.path("categoryItems"))) {
                String name = text(item, "name");
                if (name != null) {
                    found.add(new Answer(category.path("name").asString(""), name));
                }
            }
        }
        return found;
    }

    /// A question that is nothing but "Track" goes before one that only speaks of tracks.
    static @Nullable String track(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.category().strip().equalsIgnoreCase("track"))
                .map(Answer::name)
                .findFirst()
                .or(() -> first(answers, TRACK))
                .orElse(null);
    }

    static @Nullable String language(List<Answer> answers) {
        return first(answers, LANGUAGE).orElse(null);
    }

    static @Nullable String format(List<Answer> answers) {
        return first(answers, FORMAT).orElse(null);
    }

    private static Optional<String> first(List<Answer> answers, Pattern question) {
        return answers.stream()
                .filter(answer -> answer.to(question))
                .map(Answer::name)
                .findFirst();
    }
}
