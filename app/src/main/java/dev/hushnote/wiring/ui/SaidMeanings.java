package dev.hushnote.wiring.ui;

import dev.hushnote.desktop.Settings;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.MappingFile;
import dev.hushnote.schedule.reading.Recollection;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was said of guessed programmes, in the settings.
final class SaidMeanings implements Recollection {

    private static final int MOST = 40;

    private final SettingsFile settings;
    private final MappingFile mappings = new MappingFile();

    SaidMeanings(SettingsFile settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Mapping> of(Mapping guessed) {
        String wanted = mappings.write(guessed);
        return settings.current().meanings().stream()
                .filter(meaning -> meaning.guessed().equals(wanted))
                .findFirst()
                .flatMap(meaning -> read(meaning.said()));
    }

    /// What somebody wrote by hand may be no mapping.
    private Optional<Mapping> read(String said) {
        try {
            return Optional.of(mappings.read(said));
        } catch (Problem _) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(Mapping guessed, Mapping said) {
        Settings.Meaning latest = new Settings.Meaning(mappings.write(guessed), mappings.write(said));
        List<Settings.Meaning> first = guessed.equals(said) ? List.of() : List.of(latest);
        settings.change(now -> {
            List<Settings.Meaning> kept = Stream.concat(
                            first.stream(),
                            now.meanings().stream()
                                    .filter(meaning -> !meaning.guessed().equals(latest.guessed())))
                    .limit(MOST)
                    .toList();
            return now.withMeanings(kept);
        });
    }
}
