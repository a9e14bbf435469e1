package dev.hushnote.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.PhoneDay;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contact sheet and the inbox as the notebook has them.
class GalleryTest {

    @TempDir
    private Path folder;

    private PhoneDay day;
    private TestNotebook notebook;
    private Conference conference;
    private Session red;
    private Session blue;
    private Session tomorrow;

    @BeforeEach
    void open() {
        day = PhoneDay.open(folder);
        notebook = day.notebook();
        conference = day.conference();
        red = day.session("red", "2026-05-12T10:00", "2026-05-12T11:00");
        blue = day.session("blue", "2026-05-12T12:00", "2026-05-12T13:00");
        tomorrow = day.session("tomorrow", "2026-05-13T10:00", "2026-05-13T11:00");
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void theSheetGoesSessionBySessionInTheOrderOfTheLogs() throws IOException {
        Photo late = add(tomorrow, 1, "the last", "2026-05-13T01:10:00Z");
        Photo second = add(red, 2, null, "2026-05-12T01:20:00Z");
        Photo first = add(red, 3, " ", "2026-05-12T01:10:00Z");
        Photo noon = add(blue, 4, "noon", "2026-05-12T03:10:00Z");
        ContactSheet shown = holdings().sheet(LocalDate.of(2026, 5, 12));
        assertThat(shown.groups()).extracting(group -> group.session().title()).containsExactly("red", "blue");
        assertThat(shown.photos()).extracting(SheetPhoto::photo).containsExactly(first, second, noon);
        assertThat(shown.withoutCaption()).isEqualTo(2);
        assertThat(holdings().sheet(null).photos())
                .extracting(SheetPhoto::photo)
                .containsExactly(first, second, noon, late);
        assertThat(holdings().sheet(LocalDate.of(2026, 5, 14)).groups()).isEmpty();
    }

    @Test
    void whatStandsInNoLogWaitsWithTheSessionItWasTakenIn() throws IOException {
        notebook.graph().roomChanges().enter(red.id());
        Photo placed = add(red, 1, null, "2026-05-12T01:10:00Z");
        Photo evening = day.arrive(2, "2026-05-12T20:00:00+09:00");
        Photo removed = add(blue, 3, null, "2026-05-12T03:10:00Z");
        notebook.graph().programmeEditor().deleteSession(blue.id());
        Holdings now = holdings();
        assertThat(now.sheet(null).photos()).extracting(SheetPhoto::photo).containsExactly(placed);
        assertThat(now.sheet(null).unplaced()).isEqualTo(2);
        assertThat(now.unplaced())
                .extracting(unplaced -> unplaced.photo().photo())
                .containsExactly(removed, evening);
        assertThat(now.inOrder()).hasSize(3);
        notebook.graph().photoIntake().place(evening.id(), tomorrow.id());
        assertThat(holdings().unplaced()).hasSize(1);
        assertThat(holdings().sheet(LocalDate.of(2026, 5, 13)).photos())
                .extracting(SheetPhoto::photo)
                .extracting(Photo::id)
                .containsExactly(evening.id());
    }

    @Test
    void suggestionsComeForAllInstantsAtOnce() throws IOException {
        Session rival = day.session("rival", "2026-05-12T12:00", "2026-05-12T13:00");
        Photo both = day.arrive(1, "2026-05-12T12:10:00+09:00");
        Photo night = day.arrive(2, "2026-05-10T03:00:00+09:00");
        List<Unplaced> waiting = holdings().unplaced();
        assertThat(waiting).extracting(each -> each.photo().photo()).containsExactly(night, both);
        assertThat(waiting.getFirst().likeliest()).isEmpty();
        assertThat(waiting.getLast().suggested())
                .extracting(Session::id)
                .containsExactlyInAnyOrder(blue.id(), rival.id());
        Instant within = Instant.parse("2026-05-12T01:30:00Z");
        assertThat(notebook.graph().whereabouts().at(List.of(within, within)))
                .containsOnlyKeys(within)
                .containsValue(notebook.graph().whereabouts().at(within));
    }

    @Test
    void aPhotoIsHiddenForItsOwnSakeAndForItsEntrys() throws IOException {
        Photo photo = add(red, 1, null, "2026-05-12T01:10:00Z");
        assertThat(only().hidden()).isFalse();
        notebook.graph().photoIntake().reveal(photo.id(), Visibility.PRIVATE);
        assertThat(only().hidden()).isTrue();
        assertThat(notebook.graph().entries().showing(photo.id()))
                .allMatch(entry -> !entry.visibility().isPublic());
        notebook.graph().photoIntake().reveal(photo.id(), Visibility.PUBLIC);
        assertThat(only().hidden()).isFalse();
    }

    @Test
    void theConferenceOfAPhotoIsFound() throws IOException {
        Photo photo = add(red, 1, null, "2026-05-12T01:10:00Z");
        assertThat(notebook.graph().gallery().around(photo.id()))
                .map(Holdings::conference)
                .contains(conference);
        assertThat(notebook.graph().gallery().around(red.id())).isEqualTo(Optional.empty());
        notebook.graph().photoIntake().delete(photo.id());
        assertThat(holdings().isEmpty()).isTrue();
    }

    private SheetPhoto only() {
        return holdings().sheet(null).photos().getFirst();
    }

    private Holdings holdings() {
        return notebook.graph().gallery().of(conference.id());
    }

    private Photo add(Session session, int seed, @org.jspecify.annotations.Nullable String caption, String at)
            throws IOException {
        Path file = Pictures.write(folder.resolve(seed + ".png"), Pictures.png(Pictures.slide(80, 60, seed)));
        return notebook.graph()
                .photoIntake()
                .add(new PhotoIntake.NewPhoto(file, session.id(), caption, null, Instant.parse(at), Visibility.PUBLIC))
                .photo();
    }
}
