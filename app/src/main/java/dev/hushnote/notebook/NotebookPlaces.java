package dev.hushnote.notebook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where notebooks, their backups and the window's settings lie when nobody says otherwise.
///
/// @param notebook the default notebook's folder
/// @param backups the folder that holds one folder of backups per notebook
/// @param settings the file of the window's settings
public record NotebookPlaces(Path notebook, Path backups, Path settings) {

    /// Reads `HUSHNOTE_NOTEBOOK` and `HUSHNOTE_BACKUPS`; without them the operating system's user data folder is
    /// used: `$XDG_DATA_HOME` or `~/.local/share` on Linux, `~/Library/Application Support` on macOS, `%APPDATA%`
    /// on Windows.
    ///
    /// @param environment the process's environment
    /// @param system the value of `os.name`
    /// @param home the user's home folder
    public static NotebookPlaces of(Map<String, String> environment, String system, Path home) {
        Path data = userData(environment, system.toLowerCase(Locale.ROOT), home).resolve("hushnote");
        return new NotebookPlaces(
                pathOr(environment.get("HUSHNOTE_NOTEBOOK"), data.resolve("notebook")),
                pathOr(environment.get("HUSHNOTE_BACKUPS"), data.resolve("backups")),
                pathOr(
                        environment.get("HUSHNOTE_SETTINGS"),
                        userSettings(environment, system.toLowerCase(Locale.ROOT), home)
                                .resolve("hushnote")
                                .resolve("settings.properties")));
    }

    /// The folder for one notebook's backups: by id, so that it survives the notebook being moved.
    public Path backupsOf(UUID notebookId) {
        return backups.resolve(notebookId.toString());
    }

    private static Path userData(Map<String, String> environment, String system, Path home) {
        if (system.contains("win")) {
            return pathOr(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return pathOr(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
    }

    /// Linux keeps settings apart from data.
    private static Path userSettings(Map<String, String> environment, String system, Path home) {
        return system.contains("win") || system.contains("mac")
                ? userData(environment, system, home)
                : pathOr(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
    }

    private static Path pathOr(@Nullable String value, Path fallback) {
        return value == null || value.isBlank() ? fallback : Path.of(value);
    }
}
