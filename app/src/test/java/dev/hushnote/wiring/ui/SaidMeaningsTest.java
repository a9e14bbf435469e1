package dev.hushnote.wiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.desktop.Settings;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaidMeaningsTest {

    private static final Mapping GUESSED = Mapping.of("days[].talks").with(Role.TITLE, "name\nof it", "label");
    private static final Mapping SAID = GUESSED.with(Role.TITLE, "motto").withFirstDay(LocalDate.parse("2026-05-12"));

    @TempDir
    private Path folder;

    @Test
    void itIsThereAfterARestart() {
        meanings().keep(GUESSED, SAID);
        assertThat(meanings().of(GUESSED)).contains(SAID);
        assertThat(meanings().of(Mapping.of("talks"))).isEmpty();
    }

    @Test
    void theLastWordCounts() {
        meanings().keep(GUESSED, SAID);
        meanings().keep(GUESSED, SAID.with(Role.ROOM, "place"));
        assertThat(meanings().of(GUESSED)).contains(SAID.with(Role.ROOM, "place"));
        meanings().keep(GUESSED, GUESSED);
        assertThat(meanings().of(GUESSED)).isEmpty();
    }

    @Test
    void whatSomebodySpoiltByHandIsNotKnown() {
        meanings().keep(GUESSED, SAID);
        settings()
                .change(now -> now.withMeanings(
                        List.of(new Settings.Meaning(now.meanings().getFirst().guessed(), "motto!"))));
        assertThat(meanings().of(GUESSED)).isEmpty();
    }

    @Test
    void onlySoManyAreKept() {
        SaidMeanings meanings = meanings();
        for (int i = 0; i < 100; i++) {
            meanings.keep(Mapping.of("list" + i), SAID);
        }
        assertThat(settings().current().meanings()).hasSize(40);
        assertThat(meanings().of(Mapping.of("list99"))).contains(SAID);
        assertThat(meanings().of(Mapping.of("list0"))).isEmpty();
    }

    private SaidMeanings meanings() {
        return new SaidMeanings(settings());
    }

    private SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.properties"), Runnable::run);
    }
}
