package dev.hushnote.schedule.mapping;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a foreign programme keeps its sessions, and which field plays which role. `app/docs/programme-mapping.md`
/// tells how paths are written.
///
/// @param sessions path of the array of sessions, such as `sessions` or `days[].slots[].talk`; empty for a table or
///     when the file itself is the array
/// @param fields for each role that is known its fields, of which the first one that says anything counts; in a table
///     the header of a column, or `#3` for the third one
/// @param firstDay day 1 of the conference, for files that give only clock times, numbers of days, or days without a
///     year; null when the file says enough
public record Mapping(
        String sessions,
        Map<Role, List<String>> fields,
        @Nullable LocalDate firstDay) {

    public Mapping {
        Map<Role, List<String>> copy = new EnumMap<>(Role.class);
        fields.forEach((role, paths) -> {
            if (!paths.isEmpty()) {
                copy.put(role, List.copyOf(paths));
            }
        });
        fields = Collections.unmodifiableMap(copy);
    }

    /// One that knows no field yet.
    public static Mapping of(String sessions) {
        return new Mapping(sessions, Map.of(), null);
    }

    /// The same with other fields for a role; without any, the role is unknown.
    public Mapping with(Role role, String... paths) {
        return with(role, List.of(paths));
    }

    /// The same with other fields for a role; without any, the role is unknown.
    public Mapping with(Role role, List<String> paths) {
        Map<Role, List<String>> changed = new EnumMap<>(Role.class);
        changed.putAll(fields);
        changed.put(role, paths);
        return new Mapping(sessions, changed, firstDay);
    }

    /// The same with another first day.
    public Mapping withFirstDay(@Nullable LocalDate day) {
        return new Mapping(sessions, fields, day);
    }

    /// The fields of a role, the most telling first; empty when it is unknown.
    public List<String> paths(Role role) {
        return fields.getOrDefault(role, List.of());
    }

    /// The most telling field of a role.
    public Optional<String> path(Role role) {
        return paths(role).stream().findFirst();
    }
}
