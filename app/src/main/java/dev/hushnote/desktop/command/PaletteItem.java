package dev.hushnote.desktop.command;

import org.jspecify.annotations.Nullable;

/// One line of the palette.
///
/// @param title what is looked for
/// @param detail what tells it from its likes, or an empty text
/// @param hint its key, or null
/// @param choose what choosing it does
public record PaletteItem(
        String title, String detail, @Nullable String hint, Runnable choose) {}
