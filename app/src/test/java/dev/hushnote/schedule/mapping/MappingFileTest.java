package dev.hushnote.schedule.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {

    private final MappingFile file = new MappingFile();

    @Test
    void whatIsWrittenIsReadAgain() {
        Mapping mapping = Mapping.of("days[].talks")
                .with(Role.TITLE, "title", "/days[].label")
                .with(Role.START, "from")
                .withFirstDay(LocalDate.of(2026, 5, 14));

        assertThat(file.read(file.write(mapping))).isEqualTo(mapping);
    }

    @Test
    void theExampleInTheDocumentIsRead() throws Exception {
        String document = Files.readString(Path.of("docs/programme-mapping.md"));
        int from = document.indexOf("```json") + 7;

        Mapping mapping = file.read(document.substring(from, document.indexOf("```", from)));

        assertThat(mapping.sessions()).isEqualTo("days[].slots[].talk");
        assertThat(mapping.paths(Role.TITLE)).containsExactly("title", "/days[].slots[].label");
        assertThat(mapping.path(Role.SPEAKERS)).contains("speakerIds->");
        assertThat(mapping.firstDay()).isEqualTo("2026-05-14");
    }

    @Test
    void theDocumentNamesEveryRole() throws Exception {
        String document = Files.readString(Path.of("docs/programme-mapping.md"));

        assertThat(List.of(Role.values()))
                .allSatisfy(role -> assertThat(document).contains("`" + role.id() + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"sessions\":\"a\"}",
                "{\"fields\":{}}",
                "{\"fields\":{\"colour\":\"x\"}}",
                "{\"fields\":{\"title\":3}}",
                "{\"fields\":{\"title\":\"t\"},\"firstDay\":\"soon\"}"
            })
    void whatIsNoMappingIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> file.read(text)).isInstanceOf(Problem.class);
    }
}
