package dev.hushnote.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The program's sentences in one language.
///
/// Immutable; may be used from any thread. English is the base, so a language without a bundle reads English.
public final class Messages {

    /// The languages that have a complete bundle.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private static final String BUNDLE = "dev.hushnote.text.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The supported language nearest to the given locale.
    public static Locale nearest(Locale locale) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /// @throws java.util.MissingResourceException when no bundle has the key: a mistake in the program
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    public String of(Problem problem) {
        return get(problem.key(), problem.arguments().toArray());
    }

    /// The word for an enum constant: key `prefix.constant` in lower case with dashes.
    public String word(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
