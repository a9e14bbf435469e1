package dev.hushnote.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A window that was asked for on the command line.
///
/// @param notebook folder of the notebook
/// @param backups folder that holds a folder of backups per notebook
/// @param startsAt what the window's clock shows when it opens; nothing for the real time
/// @param language language of the window; nothing for what was chosen last
/// @param words files, as absolute paths, and addresses that it is to take in
/// @param startLog file that gets the times of the start, if somebody measures it
public record WindowWish(
        Path notebook,
        Path backups,
        Optional<Instant> startsAt,
        Optional<Locale> language,
        List<String> words,
        Optional<Path> startLog) {

    public WindowWish {
        words = List.copyOf(words);
    }
}
