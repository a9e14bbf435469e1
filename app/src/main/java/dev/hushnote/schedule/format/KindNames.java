package dev.hushnote.schedule.format;

import dev.hushnote.conference.SessionKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What programmes call the types of their sessions.
public final class KindNames {

    private static final Map<SessionKind, Pattern> WORDS = words();

    private KindNames() {}

    /// The kind that a type's name means; null when it says nothing certain.
    public static @Nullable SessionKind of(@Nullable String type) {
        if (type == null) {
            return null;
        }
        String name = PlainText.line(type);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<SessionKind, Pattern> words() {
        Map<SessionKind, Pattern> words = new LinkedHashMap<>();
        words.put(SessionKind.KEYNOTE, Pattern.compile("(?iu)\\bkeynotes?\\b|기조|基調講演|主題演講"));
        words.put(
                SessionKind.WORKSHOP,
                Pattern.compile("(?iu)\\b(?:workshops?|tutorials?|hands["
                        + " -]?on|(?:code)?labs?|atelier|taller)\\b|워크[숍샵]|ワークショップ|工作坊"));
        words.put(SessionKind.PANEL, Pattern.compile("(?iu)\\bpanel\\b|패널|パネル"));
        words.put(
                SessionKind.BREAK,
                Pattern.compile(
                        "(?iu)\\b(?:break|lunch|coffee|pause|registration|check[ -]?in|service session)\\b|휴식|점심|休憩"));
        words.put(SessionKind.SOCIAL, Pattern.compile("(?iu)\\b(?:social|party|networking|reception)\\b|뒤풀이|懇親会"));
        return words;
    }
}
