package dev.hushnote.schedule.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Damage that a parser does not notice: other values, missing ones, other names, entries twice or in another order.
final class ValueMutation {

    private static final Pattern JSON = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(?:\\s*:)?|-?\\b\\d{1,20}\\b");
    private static final Pattern XML = Pattern.compile(">[^<>]{1,300}<");
    private static final Pattern LINES =
            Pattern.compile("(?<=[A-Z]:)[^\\r\\n]{1,100}|(?<=: )[^\\r\\n\"{}\\[\\]]{1,100}");
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "null",
            "None",
            "true",
            "99:99",
            "24:00",
            "00:00",
            "2024-02-30T25:61:61+99:99",
            "2019-13-45",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59+18:00",
            "0000-00-00 00:00",
            "20190230T250000",
            "1e400",
            "999999999999999999999999999999",
            "P99999999999999D",
            "PT-5H",
            "-PT1H",
            "9999.999:99",
            "Europe/Nowhere",
            "UTC+25",
            "http://[bad",
            "javascript:x",
            "<p>one<br>two &amp; &#0;",
            "()()()(((",
            "#gggggg",
            "\u202e\u0301\u0301",
            "차 마시기",
            "TBA",
            "Break");
    private static final List<String> BARE =
            List.of("null", "true", "0", "-1", "1e308", "[]", "{}", "[[]]", "{\"a\":{}}");

    private ValueMutation() {}

    static byte[] of(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<int[]> found = new ArrayList<>();
        Matcher matcher = pattern(text).matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty()) {
            return bytes;
        }
        int[] one = found.get(random.nextInt(found.size()));
        int[] other = found.get(random.nextInt(found.size()));
        String old = text.substring(one[0], one[1]);
        String with = random.nextInt(4) == 0 ? text.substring(other[0], other[1]) : null;
        String value = replacement(old, with, random);
        boolean everywhere = random.nextInt(5) == 0;
        String mutated =
                everywhere ? text.replace(old, value) : text.substring(0, one[0]) + value + text.substring(one[1]);
        return mutated.getBytes(StandardCharsets.UTF_8);
    }

    private static Pattern pattern(String text) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return XML;
        }
        return start.startsWith("{") || start.startsWith("[") ? JSON : LINES;
    }

    private static String replacement(String old, @org.jspecify.annotations.Nullable String swapped, Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        if (old.endsWith(":")) {
            return "\"" + word + "\":";
        }
        if (old.startsWith(">")) {
            return ">" + word.replace("<", "&lt;").replace("& ", "&amp; ") + "<";
        }
        if (old.startsWith("\"") || Character.isDigit(old.charAt(old.length() - 1))) {
            if (swapped != null && swapped.startsWith("\"") && !swapped.endsWith(":")) {
                return swapped;
            }
            return random.nextBoolean() ? "\"" + word + "\"" : BARE.get(random.nextInt(BARE.size()));
        }
        return word;
    }
}
