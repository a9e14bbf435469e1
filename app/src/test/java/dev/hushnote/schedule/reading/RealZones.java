package dev.hushnote.schedule.reading;

import java.time.ZoneId;
import java.util.Map;

/// Where the conferences of the real programmes took place, for those whose files do not say.
final class RealZones {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("devoxx-france", "Europe/Paris"),
            Map.entry("droidkaigi", "Asia/Tokyo"),
            Map.entry("droidknights", "Asia/Seoul"),
            Map.entry("36c3", "Europe/Berlin"),
            Map.entry("debconf17", "America/Montreal"),
            Map.entry("devfest-toulouse", "Europe/Paris"),
            Map.entry("fosdem", "Europe/Brussels"),
            Map.entry("pycon-uk", "Europe/London"),
            Map.entry("kotlinconf", "Europe/Copenhagen"),
            Map.entry("coscup", "Asia/Taipei"),
            Map.entry("rubykaigi", "Asia/Tokyo"),
            Map.entry("scottish-summit", "Europe/London"),
            Map.entry("droidcon-berlin", "Europe/Berlin"),
            Map.entry("droidcon-lisbon", "Europe/Lisbon"),
            Map.entry("droidcon-london", "Europe/London"),
            Map.entry("droidcon-nyc", "America/New_York"));

    private RealZones() {}

    static ZoneId of(String file) {
        return ZONES.entrySet().stream()
                .filter(zone -> file.contains(zone.getKey()))
                .map(zone -> ZoneId.of(zone.getValue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no zone known for " + file));
    }
}
