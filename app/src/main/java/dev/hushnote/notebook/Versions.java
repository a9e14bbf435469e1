package dev.hushnote.notebook;

import java.util.List;
import java.util.stream.Stream;

/// What this program was built of.
///
/// @param hushnote its own version
/// @param parts names and versions of what it stands on, such as `H2 2.5.252`
public record Versions(String hushnote, List<String> parts) {

    public Versions {
        parts = List.copyOf(parts);
    }

    /// Without a word on its parts.
    public static Versions of(String hushnote) {
        return new Versions(hushnote, List.of());
    }

    /// One line for each: Hushnote, the Java that runs it, the parts.
    public List<String> lines() {
        return Stream.concat(Stream.of("Hushnote " + hushnote, "Java " + Runtime.version()), parts.stream())
                .toList();
    }
}
