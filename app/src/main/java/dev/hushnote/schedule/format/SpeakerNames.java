package dev.hushnote.schedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the people apart that one text names, as in `Ada Roe (Acme), Bo Li & 김하늘`.
public final class SpeakerNames {

    private static final int LONGEST = 1_000;
    private static final Pattern STRONG =
            Pattern.compile("[;；&＆\\n\\r]|(?<=\\s)(?:/|／|and|und|et|및|×)(?=\\s)|(?<=\\p{L}{2})[/／](?=[\\p{Lu}\\p{Lo}])"
                    + "|(?<=\\p{IsHangul})(?:[와과](?=\\s)|·)(?=\\s{0,9}\\p{IsHangul})");
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    /// What follows a comma and still belongs to what stands before it.
    private static final Pattern SUFFIX =
            Pattern.compile("(?iu)(?:Ph\\.? ?D|M\\.?D|MSc|Jr|Sr|Inc|Ltd|LLC|GmbH|Corp|Co|S\\.?A|II|III)\\.?");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("([^(（\\[]{1,200})[(（\\[]([^()（）\\[\\]]{1,200})[)）\\]]\\s*");

    private SpeakerNames() {}

    /// Everybody named; commas stand between people.
    public static List<RawSpeaker> of(@Nullable String text) {
        return parts(text).stream()
                .flatMap(part -> split(part, COMMA).stream())
                .map(SpeakerNames::one)
                .toList();
    }

    /// Everybody named; a comma stands before the company, as in `Ada Roe, Acme / Bo Li, Globex`.
    public static List<RawSpeaker> withCompanies(@Nullable String text) {
        return parts(text).stream()
                .map(part -> split(part, COMMA))
                .filter(pieces -> !pieces.isEmpty())
                .map(SpeakerNames::withCompany)
                .toList();
    }

    private static RawSpeaker withCompany(List<String> pieces) {
        RawSpeaker one = one(pieces.getFirst());
        return pieces.size() == 1 || one.affiliation() != null
                ? one
                : RawSpeaker.named(one.name(), String.join(", ", pieces.subList(1, pieces.size())));
    }

    private static RawSpeaker one(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return RawSpeaker.named(text);
        }
        String inside = brackets.group(2).strip();
        // What begins with @ is what they call themselves, not where they work.
        return inside.startsWith("@") || inside.isEmpty()
                ? RawSpeaker.named(text)
                : RawSpeaker.named(brackets.group(1).strip(), inside);
    }

    private static List<String> parts(@Nullable String text) {
        String all = text == null ? "" : text.strip();
        return split(all.length() > LONGEST ? all.substring(0, LONGEST) : all, STRONG);
    }

    /// Splits outside brackets.
    private static List<String> split(String text, Pattern separator) {
        int[] depth = depth(text);
        List<String> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (depth[matcher.start()] == 0) {
                add(parts, text.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String stripped = part.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && SUFFIX.matcher(stripped).matches()) {
            parts.set(parts.size() - 1, parts.getLast() + ", " + stripped);
        } else {
            parts.add(stripped);
        }
    }

    private static int[] depth(String text) {
        int[] depth = new int[text.length()];
        int now = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ("([（".indexOf(letter) >= 0) {
                now++;
            }
            depth[i] = now;
            if (")]）".indexOf(letter) >= 0) {
                now = Math.max(0, now - 1);
            }
        }
        return depth;
    }
}
