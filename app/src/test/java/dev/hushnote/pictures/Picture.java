package dev.hushnote.pictures;

import dev.hushnote.desktop.Theme;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which picture is wanted.
///
/// @param width in px
/// @param height in px
/// @param zoom size of the text in percent
record Picture(Sight sight, Theme theme, Locale language, int width, int height, int zoom, Content content) {

    private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)");

    /// Reads words with commas between, in any order, as in `live,hall,ko,1024x640,overfull`. What is not said is as
    /// in `live,dark,en,1280x800,sample`.
    static Picture of(String words) {
        Picture picture = new Picture(Sight.LIVE, Theme.DARK, Locale.ENGLISH, 1280, 800, 100, Content.SAMPLE);
        for (String word : words.split(",", -1)) {
            picture = picture.with(word.strip().toLowerCase(Locale.ROOT));
        }
        return picture;
    }

    String fileName() {
        return Stream.of(sight, theme, language, width + "x" + height, zoom == 100 ? "" : zoom, content)
                        .map(part -> part.toString().toLowerCase(Locale.ROOT))
                        .filter(part -> !part.isEmpty())
                        .reduce((left, right) -> left + "-" + right)
                        .orElseThrow()
                + ".png";
    }

    private Picture with(String word) {
        Matcher size = SIZE.matcher(word);
        if (size.matches()) {
            int wide = Integer.parseInt(size.group(1));
            return new Picture(sight, theme, language, wide, Integer.parseInt(size.group(2)), zoom, content);
        }
        if (word.endsWith("%")) {
            int percent = Integer.parseInt(word.substring(0, word.length() - 1));
            return new Picture(sight, theme, language, width, height, percent, content);
        }
        return switch (word) {
            case "light", "dark", "hall" ->
                new Picture(
                        sight, Theme.valueOf(word.toUpperCase(Locale.ROOT)), language, width, height, zoom, content);
            case "en", "ko" -> new Picture(sight, theme, Locale.of(word), width, height, zoom, content);
            case "empty", "sample", "overfull" ->
                new Picture(
                        sight, theme, language, width, height, zoom, Content.valueOf(word.toUpperCase(Locale.ROOT)));
            default -> new Picture(Sight.named(word), theme, language, width, height, zoom, content);
        };
    }
}
