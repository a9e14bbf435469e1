package dev.hushnote.desktop;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One of the window's places.
///
/// @param nameKey key of its name, such as `place.live`
/// @param icon what stands for it
/// @param view what it shows
/// @param shown called each time it comes to the front
public record Place(String nameKey, Feather icon, Region view, Runnable shown) {}
