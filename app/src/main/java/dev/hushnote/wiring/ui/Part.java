package dev.hushnote.wiring.ui;

import java.util.List;

/// A part of somebody else's that comes along.
///
/// @param name as its makers call it
/// @param licence what it may be used under
record Part(String name, String licence) {

    /// The rows of the document's table, each part once.
    static List<Part> all(String document) {
        return document.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Part(cells[2].strip(), cells[3].strip()))
                .distinct()
                .toList();
    }
}
