package dev.hushnote.recording.convert;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a recording consists of, as ffmpeg tells it.
///
/// @param picture the first moving picture; a cover is none
/// @param sound codec of the first sound, in ffmpeg's words
/// @param length zero when unknown
record Streams(Optional<Moving> picture, Optional<String> sound, Duration length) {

    /// @param codec in ffmpeg's words
    /// @param plain whether its pixels are of the one kind that every player takes
    record Moving(String codec, boolean plain, int width, int height) {}

    private static final Pattern LENGTH = Pattern.compile("Duration: (\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
    private static final Pattern PICTURE =
            Pattern.compile("Stream #0:\\d+.*?: Video: (\\w+)(.*?), (\\d{2,5})x(\\d{2,5})(?!.*\\(attached pic\\))");
    private static final Pattern SOUND = Pattern.compile("Stream #0:\\d+.*?: Audio: (\\w+)");
    private static final Pattern PLAIN = Pattern.compile(", yuvj?420p\\b");

    /// @param words what ffmpeg prints about an input
    static Streams of(String words) {
        Matcher picture = PICTURE.matcher(words);
        Matcher sound = SOUND.matcher(words);
        Matcher length = LENGTH.matcher(words);
        return new Streams(
                picture.find() ? Optional.of(moving(picture)) : Optional.empty(),
                sound.find() ? Optional.of(sound.group(1)) : Optional.empty(),
                length.find() ? duration(length) : Duration.ZERO);
    }

    boolean isEmpty() {
        return picture.isEmpty() && sound.isEmpty();
    }

    private static Moving moving(Matcher found) {
        return new Moving(
                found.group(1),
                PLAIN.matcher(found.group(2)).find(),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)));
    }

    private static Duration duration(Matcher found) {
        return Duration.ofHours(Long.parseLong(found.group(1)))
                .plusMinutes(Long.parseLong(found.group(2)))
                .plusSeconds(Long.parseLong(found.group(3)))
                .plusMillis(10 * Long.parseLong(found.group(4)));
    }
}
