package dev.hushnote.schedule.format.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the IANA zone that a calendar means.
final class ZoneNames {

    private static final Set<String> SAYS_NOTHING =
            Set.of("utc", "etc/utc", "gmt", "etc/gmt", "z", "zulu", "etc/zulu", "uct", "etc/uct", "universal");
    /// What Windows calls the zones that conferences are held in.
    private static final String WINDOWS = "Korea Standard Time=Asia/Seoul;Tokyo Standard Time=Asia/Tokyo;China"
        + " Standard Time=Asia/Shanghai;Taipei Standard Time=Asia/Taipei;Singapore Standard Time=Asia/Singapore;SE"
        + " Asia Standard Time=Asia/Bangkok;India Standard Time=Asia/Kolkata;Arabian Standard Time=Asia/Dubai;Israel"
        + " Standard Time=Asia/Jerusalem;Turkey Standard Time=Europe/Istanbul;Russian Standard Time=Europe/Moscow;FLE"
        + " Standard Time=Europe/Kiev;GTB Standard Time=Europe/Bucharest;E. Europe Standard Time=Europe/Chisinau;W."
        + " Europe Standard Time=Europe/Berlin;Romance Standard Time=Europe/Paris;Central Europe Standard"
        + " Time=Europe/Budapest;Central European Standard Time=Europe/Warsaw;GMT Standard"
        + " Time=Europe/London;Greenwich Standard Time=Atlantic/Reykjavik;Eastern Standard"
        + " Time=America/New_York;Central Standard Time=America/Chicago;Mountain Standard Time=America/Denver;US"
        + " Mountain Standard Time=America/Phoenix;Pacific Standard Time=America/Los_Angeles;Alaskan Standard"
        + " Time=America/Anchorage;Hawaiian Standard Time=Pacific/Honolulu;Atlantic Standard Time=America/Halifax;SA"
        + " Pacific Standard Time=America/Bogota;E. South America Standard Time=America/Sao_Paulo;Argentina Standard"
        + " Time=America/Buenos_Aires;Pacific SA Standard Time=America/Santiago;Central Standard Time"
        + " (Mexico)=America/Mexico_City;South Africa Standard Time=Africa/Johannesburg;Egypt Standard"
        + " Time=Africa/Cairo;E. Africa Standard Time=Africa/Nairobi;W. Central Africa Standard Time=Africa/Lagos;AUS"
        + " Eastern Standard Time=Australia/Sydney;E. Australia Standard Time=Australia/Brisbane;Cen. Australia"
        + " Standard Time=Australia/Adelaide;W. Australia Standard Time=Australia/Perth;New Zealand Standard"
        + " Time=Pacific/Auckland";

    private final Map<String, String> known = new HashMap<>();

    ZoneNames() {
        ZoneId.getAvailableZoneIds().forEach(id -> known.put(id.toLowerCase(Locale.ROOT), id));
        for (String pair : WINDOWS.split(";", -1)) {
            int equals = pair.indexOf('=');
            known.put(pair.substring(0, equals).toLowerCase(Locale.ROOT), pair.substring(equals + 1));
        }
    }

    /// The zone of a name; empty when nobody knows it. A path before the name, as some apps write, does not
    /// matter.
    Optional<ZoneId> zone(@Nullable String name) {
        String rest = name == null ? "" : name.strip().replace("\"", "").replace(' ', '_');
        for (int parts = 0; parts < 6 && !rest.isEmpty(); parts++) {
            String id = known.getOrDefault(
                    rest.toLowerCase(Locale.ROOT),
                    known.get(rest.toLowerCase(Locale.ROOT).replace('_', ' ')));
            if (id != null) {
                return Optional.of(ZoneId.of(id));
            }
            int slash = rest.indexOf('/');
            if (slash < 0) {
                break;
            }
            rest = rest.substring(slash + 1);
        }
        return offset(name);
    }

    /// Whether a zone says where the conference is: UTC says only how its times are written.
    static boolean saysSomething(ZoneId zone) {
        return !SAYS_NOTHING.contains(zone.getId().toLowerCase(Locale.ROOT));
    }

    private static Optional<ZoneId> offset(@Nullable String name) {
        try {
            return name == null || !name.strip().matches("(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?")
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
