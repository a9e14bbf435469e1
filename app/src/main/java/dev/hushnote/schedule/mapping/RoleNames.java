package dev.hushnote.schedule.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What fields and columns are called in programmes, in the languages programmes are written in. Immutable.
public final class RoleNames {

    private static final double PART = 0.7;
    private static final double STEP = 0.004;
    private static final double LEAST = 0.5;
    private static final int LONGEST_NAME = 80;
    private static final Pattern ASIDE = Pattern.compile("[(（\\[][^)）\\]]*[)）\\]]?");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TAIL = Pattern.compile(
            "en|ko|kr|ja|jp|zh|cn|tw|de|fr|es|it|pt" + "|millis|ms|epoch|unix|utc|gmt|local|iso|string|str");
    /// Technical times and texts that say nothing about the session.
    private static final Pattern NOT_MEANT = Pattern.compile(
            ".*(?:created|updated|modified|published|posted|deleted|submitted|deadline|started|completed|finished"
                    + "|registered|expires|expiry|timezone|image|photo|avatar|icon|thumbnail|logo|picture|color|colour"
                    + "|feedback|rating|email|phone|password|count|index).*");

    private final Map<String, Map<Role, Double>> known = new HashMap<>();

    public RoleNames() {
        RoleWords.ALL.forEach((role, words) -> {
            double likelihood = 1;
            for (String word : words.strip().split("\\s*,\\s*", -1)) {
                known.computeIfAbsent(folded(word), _ -> new EnumMap<>(Role.class))
                        .merge(role, Math.max(LEAST, likelihood), Math::max);
                likelihood -= STEP;
            }
        });
    }

    /// How likely a name means each role, from above 0 to 1; empty for a name that says nothing. A whole name counts
    /// more than its end: `talk_title` is a title, too.
    public Map<Role, Double> likelihoods(String name) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        String whole = folded(cut);
        Map<Role, Double> exact = known.get(whole);
        if (exact != null) {
            return Map.copyOf(exact);
        }
        if (whole.isEmpty() || NOT_MEANT.matcher(whole).matches()) {
            return Map.of();
        }
        List<String> words = words(cut);
        if (words.size() > 1 && TAIL.matcher(words.getLast()).matches()) {
            words.removeLast();
            Map<Role, Double> without = known.get(String.join("", words));
            if (without != null) {
                return lessened(without, 0.95);
            }
        }
        return ending(words, whole);
    }

    /// The role that a name most likely means.
    public Optional<Role> likeliest(String name) {
        return likelihoods(name).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /// What all spellings of a name have in common: letters and digits in lower case, without what is in brackets.
    public static String folded(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String without = NO_LETTER.matcher(ASIDE.matcher(normal).replaceAll("")).replaceAll("");
        return (without.isEmpty() ? NO_LETTER.matcher(normal).replaceAll("") : without).toLowerCase(Locale.ROOT);
    }

    /// Whether a name is one of a system's own: a time of a change, a picture, a count.
    public static boolean isTechnical(String name) {
        return NOT_MEANT.matcher(folded(name)).matches();
    }

    private Map<Role, Double> ending(List<String> words, String whole) {
        for (int from = 1; from < words.size(); from++) {
            Map<Role, Double> end = known.get(String.join("", words.subList(from, words.size())));
            if (end != null) {
                return lessened(end, PART);
            }
        }
        for (int from = 1; from <= whole.length() - 2; from++) {
            if (Character.isIdeographic(whole.charAt(from)) || isSyllable(whole.charAt(from))) {
                Map<Role, Double> end = known.get(whole.substring(from));
                if (end != null) {
                    return lessened(end, PART);
                }
            }
        }
        return Map.of();
    }

    private static boolean isSyllable(char letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.KATAKANA;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String normal =
                ASIDE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        for (String word : NO_LETTER.split(HUMP.matcher(normal).replaceAll(" "), -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static Map<Role, Double> lessened(Map<Role, Double> likelihoods, double by) {
        Map<Role, Double> less = new EnumMap<>(Role.class);
        likelihoods.forEach((role, likelihood) -> less.put(role, likelihood * by));
        return less;
    }
}
