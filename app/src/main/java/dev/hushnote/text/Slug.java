package dev.hushnote.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A piece of a file name or address that every system and blog engine takes: lower-case ASCII letters, digits and
/// single dashes, Hangul romanised. May be empty when the text holds nothing that can be spelled so.
///
/// @param value the finished slug
public record Slug(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_DASHES = Pattern.compile("^-+|-+$");
    /// Names that Windows keeps for devices.
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /// @param longest most characters kept; the cut falls between words where one is near
    public static Slug of(String text, int longest) {
        String latin = Romanization.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        String plain = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String dashed =
                EDGE_DASHES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        String slug = cut(dashed, longest);
        return new Slug(RESERVED.contains(slug) ? slug + "-1" : slug);
    }

    public static Slug of(String text) {
        return of(text, 60);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /// This slug, or the other one when this is empty.
    public Slug or(String fallback) {
        return isEmpty() ? new Slug(fallback) : this;
    }

    @Override
    public String toString() {
        return value;
    }

    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', longest);
        return EDGE_DASHES
                .matcher(slug.substring(0, dash > longest / 2 ? dash : longest))
                .replaceAll("");
    }
}
