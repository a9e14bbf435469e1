package dev.hushnote.recording.ui;

import dev.hushnote.desktop.OperatingSystem;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/// Whether this system has what JavaFX decodes compressed sound and pictures with: libavcodec and libavformat on Linux,
/// the system's own decoders elsewhere.
final class SystemDecoders {

    /// The versions that JavaFX's player has a plug-in for.
    private static final List<Integer> VERSIONS = List.of(61, 60, 59, 58, 57, 56);

    private final OperatingSystem system;

    SystemDecoders(OperatingSystem system) {
        this.system = system;
    }

    /// Asks the loader that the player would ask; not on the window's thread.
    boolean arePresent() {
        return system != OperatingSystem.LINUX
                || VERSIONS.stream()
                        .anyMatch(version -> loads("libavcodec.so." + version) && loads("libavformat.so." + version));
    }

    /// Nothing in the library is called; the player would load the very same one.
    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
