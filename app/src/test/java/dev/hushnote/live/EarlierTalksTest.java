package dev.hushnote.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Speaker;
import dev.hushnote.log.NewEntry;
import dev.hushnote.rating.Light;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody said before is found by name, wherever it was.
class EarlierTalksTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private Conference now;
    private Conference before;
    private Session talk;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        now = notebook.conference("Quiet Conf 2026", "Asia/Seoul");
        before = notebook.conference("Quiet Conf 2024", "Europe/Lisbon");
        talk = session(now, "Queues at dawn", "2026-05-12T10:00", "José  Martí");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theLatestComesFirstHoweverTheNameIsSpelt() {
        Session first = session(before, "Queues at noon", "2024-05-12T10:00", "Jose MARTI");
        Session second = session(now, "Queues by night", "2026-05-11T10:00", "José Martí", "Somebody Else");
        session(before, "Caches", "2024-05-12T11:00", "Josefa Martí");
        session(now, "Queues tomorrow", "2026-05-13T10:00", "José Martí");
        assertThat(earlier()).extracting(EarlierTalk::session).containsExactly(second, first);
        assertThat(earlier()).extracting(EarlierTalk::speaker).containsExactly("José Martí", "Jose MARTI");
        assertThat(earlier()).extracting(EarlierTalk::conference).containsExactly(now, before);
    }

    @Test
    void whichIsEarlierIsAMatterOfInstants() {
        session(before, "Later in Lisbon", "2026-05-12T09:00", "José Martí");
        assertThat(earlier()).isEmpty();
    }

    @Test
    void itsLightAndWhetherItWasLoggedAreTold() {
        Session logged = session(before, "Queues at noon", "2024-05-12T10:00", "José Martí");
        session(before, "Queues at two", "2024-05-12T14:00", "José Martí");
        notebook.graph().ratingEditor().press(logged.id(), Light.GREEN);
        notebook.graph().logEditor().add(NewEntry.text(logged.id(), "a line"));
        assertThat(earlier()).extracting(EarlierTalk::light).containsExactly(null, Light.GREEN);
        assertThat(earlier()).extracting(EarlierTalk::logged).containsExactly(false, true);
    }

    @Test
    void aCancelledTalkWasNeverGiven() {
        Session cancelled = session(before, "Queues at noon", "2024-05-12T10:00", "José Martí");
        notebook.graph()
                .programmeEditor()
                .editSession(
                        cancelled.id(),
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft.status(SessionStatus.CANCELLED));
        assertThat(earlier()).isEmpty();
    }

    @Test
    void hangulNamesAreTheSameComposedOrNot() {
        Session korean = session(now, "큐", "2026-05-12T15:00", "김하나");
        session(before, "캐시", "2024-05-12T10:00", "\u1100\u1175\u11b7\u1112\u1161\u1102\u1161");
        session(before, "다른 사람", "2024-05-12T11:00", "김하늘");
        assertThat(notebook.graph().earlierTalks().before(korean))
                .extracting(each -> each.session().title())
                .containsExactly("캐시");
    }

    @Test
    void nobodySpeaksNobodyIsFound() {
        Session unknown = session(now, "Registration", "2026-05-12T09:00");
        assertThat(notebook.graph().earlierTalks().before(unknown)).isEmpty();
    }

    private List<EarlierTalk> earlier() {
        return notebook.graph().earlierTalks().before(talk);
    }

    private Session session(Conference conference, String title, String starts, String... speakers) {
        Session bare = notebook.session(conference, title, starts, "");
        List<Speaker.Name> names =
                Stream.of(speakers).map(name -> new Speaker.Name(name, null)).toList();
        return notebook.graph()
                .programmeEditor()
                .editSession(bare.id(), new ProgrammeEditor.Surroundings(names, null, null), draft -> draft);
    }
}
