package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import java.util.List;

/// What a file of no known format probably says, to be shown to the attendee and corrected.
///
/// @param mapping to read by
/// @param confidence from 0 to 1
/// @param sessions how many there are, as far as was looked
/// @param fields one for each role that was found, in the order of the roles
/// @param free fields that got no role
public record Guess(Mapping mapping, double confidence, int sessions, List<GuessedField> fields, List<FreeField> free) {

    public Guess {
        fields = List.copyOf(fields);
        free = List.copyOf(free);
    }

    /// A field that got no role.
    ///
    /// @param path as in mappings
    /// @param examples up to three values that differ, shortened
    public record FreeField(String path, List<String> examples) {

        public FreeField {
            examples = List.copyOf(examples);
        }
    }

    /// A field that probably plays a role.
    ///
    /// @param paths as in the mapping
    /// @param examples up to three values that differ, shortened
    /// @param confidence from 0 to 1
    /// @param others paths of other fields that could play it, the most likely first
    public record GuessedField(
            Role role, List<String> paths, List<String> examples, double confidence, List<String> others) {

        public GuessedField {
            paths = List.copyOf(paths);
            examples = List.copyOf(examples);
            others = List.copyOf(others);
        }
    }
}
