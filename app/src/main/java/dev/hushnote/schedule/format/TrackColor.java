package dev.hushnote.schedule.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Colours of tracks as programmes write them.
final class TrackColor {

    private static final Pattern SIX = Pattern.compile("#?([0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?");
    private static final Pattern THREE = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

    private TrackColor() {}

    /// As `#rrggbb`, or null when it is no colour.
    static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var six = SIX.matcher(written.strip());
        if (six.matches()) {
            return "#" + six.group(1).toLowerCase(Locale.ROOT);
        }
        var three = THREE.matcher(written.strip());
        return three.matches() ? three.replaceAll("#$1$1$2$2$3$3").toLowerCase(Locale.ROOT) : null;
    }
}
