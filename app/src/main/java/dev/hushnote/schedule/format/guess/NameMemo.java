package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers what names mean: a file has few names, each of them many times. Not thread-safe.
final class NameMemo {

    private static final int MOST = 20_000;

    private final RoleNames names;
    private final Map<String, Map<Role, Double>> known = new HashMap<>();

    NameMemo(RoleNames names) {
        this.names = names;
    }

    /// How likely a name means each role.
    Map<Role, Double> likelihoods(String name) {
        Map<Role, Double> roles = known.get(name);
        if (roles == null) {
            roles = names.likelihoods(name);
            if (known.size() < MOST) {
                known.put(name, roles);
            }
        }
        return roles;
    }

    /// The role that a name most likely means.
    Optional<Role> likeliest(String name) {
        return likelihoods(name).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }
}
