package dev.hushnote.recording;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An address taken apart so that one of its parameters can be set; all else stays as it was written.
///
/// @param base all before the query
/// @param path as it was written
/// @param query parameters, as they were written
/// @param fragment null for none
record LinkParts(
        String base,
        String path,
        List<String> query,
        @Nullable String fragment) {

    static LinkParts of(URI address) {
        String text = address.toString();
        int end = text.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = text.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        String query = address.getRawQuery();
        return new LinkParts(
                text.substring(0, end),
                address.getRawPath(),
                query == null || query.isEmpty() ? List.of() : List.of(query.split("&")),
                address.getRawFragment());
    }

    boolean hasParameter(String name) {
        return query.stream().anyMatch(parameter -> isNamed(parameter, Set.of(name)));
    }

    /// A parameter of the query, instead of those of some names; a fragment that is a time goes too.
    LinkParts with(Set<String> replaced, String name, String value) {
        List<String> kept = Stream.concat(
                        query.stream().filter(parameter -> !isNamed(parameter, replaced)),
                        Stream.of(name + "=" + value))
                .toList();
        boolean time = fragment != null && isNamed(fragment, Set.of("t"));
        return new LinkParts(base, path, kept, time ? null : fragment);
    }

    /// A parameter of the fragment; other parameters there are kept, and what is no parameter goes.
    LinkParts withFragment(String name, String value) {
        Stream<String> present = fragment == null ? Stream.empty() : Arrays.stream(fragment.split("&"));
        String parameters = Stream.concat(
                        present.filter(part -> part.contains("=") && !isNamed(part, Set.of(name))),
                        Stream.of(name + "=" + value))
                .collect(Collectors.joining("&"));
        return new LinkParts(base, path, query, parameters);
    }

    URI address() {
        return URI.create(base
                + (query.isEmpty() ? "" : "?" + String.join("&", query))
                + (fragment == null ? "" : "#" + fragment));
    }

    private static boolean isNamed(String parameter, Set<String> names) {
        int equals = parameter.indexOf('=');
        return names.contains(equals < 0 ? parameter : parameter.substring(0, equals));
    }
}
