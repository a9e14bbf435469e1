package dev.hushnote.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where links may lead.
final class LinkAddress {

    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final List<String> SAFE_SCHEMES = List.of("http", "https", "mailto", "ftp", "tel");

    private LinkAddress() {}

    /// Whether following it runs nothing; addresses without a scheme lead to the page they stand on.
    static boolean isSafe(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.matches() || SAFE_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /// Whether it is safe and leads somewhere from anywhere.
    static boolean canBeOpened(String address) {
        return SCHEME.matcher(address).matches() && isSafe(address);
    }
}
