package dev.hushnote.desktop.command;

import java.util.List;

/// Gives the palette things to find beside commands. Asked on the window's thread each time the palette opens, so
/// it must answer from memory.
@FunctionalInterface
public interface PaletteSource {

    List<PaletteItem> items();
}
