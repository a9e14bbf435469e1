package dev.hushnote.wiring.ui;

import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.capture.ui.ScreenRegions;
import dev.hushnote.desktop.SettingsFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where screens stand, among the settings.
final class RoomRegions implements ScreenRegions {

    private final SettingsFile settings;

    RoomRegions(SettingsFile settings) {
        this.settings = settings;
    }

    @Override
    public SlideRegion of(String room) {
        List<Double> shares = settings.current().screens().getOrDefault(room, List.of());
        try {
            return shares.size() == 4
                    ? new SlideRegion(shares.get(0), shares.get(1), shares.get(2), shares.get(3))
                    : SlideRegion.WHOLE;
        } catch (IllegalArgumentException _) {
            return SlideRegion.WHOLE; // somebody wrote it by hand
        }
    }

    @Override
    public void draw(String room, SlideRegion region) {
        settings.change(now -> {
            Map<String, List<Double>> all = new HashMap<>(now.screens());
            all.put(room, List.of(region.left(), region.top(), region.width(), region.height()));
            return now.withScreens(all);
        });
    }
}
