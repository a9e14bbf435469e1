package dev.hushnote.schedule.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Languages as programmes name them.
final class Languages {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> OWN_NAMES = Map.of(
            "日本語",
            "ja",
            "한국어",
            "ko",
            "中文",
            "zh",
            "華語",
            "zh",
            "漢語",
            "zh",
            "deutsch",
            "de",
            "français",
            "fr",
            "español",
            "es");

    private Languages() {}

    /// A language tag, or null when it names no language.
    static @Nullable String tag(@Nullable String written) {
        String name = written == null ? "" : written.strip();
        if (name.isEmpty()) {
            return null;
        }
        String tag = name.replace('_', '-');
        boolean looksLikeATag = tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
        if (looksLikeATag && CODES.contains(tag.split("-", 2)[0].toLowerCase(Locale.ROOT))) {
            return Locale.forLanguageTag(tag).toLanguageTag();
        }
        return Optional.ofNullable(OWN_NAMES.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> byEnglishName(name))
                .orElse(null);
    }

    private static Optional<String> byEnglishName(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code ->
                        Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst();
    }
}
