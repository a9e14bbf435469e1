package dev.hushnote.schedule.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.log.Entry;
import dev.hushnote.log.NewEntry;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeImportTest {

    private static final Wishes ALL = Wishes.all(Sessions.ZONE);
    private static final PublishedProgramme FIRST = Sessions.programme(
            "1; Kelp at scale; 2026-05-12T10:00; Pier; Ana Sousa",
            "2; Tides; 2026-05-12T11:00; Pier; Bo Lind",
            "3; Currents; 2026-05-13T10:00; Dock; Cai Wu");

    @TempDir
    private Path folder;

    private TestNotebook notebook;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-01T08:00:00Z"));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aNewConferenceComesInWhole() {
        Imported imported = take(FIRST);
        assertThat(imported).isEqualTo(new Imported(imported.conference(), 3, 0, 0, 0, 0));
        Conference conference = notebook.graph().programme().requireConference(imported.conference());
        assertThat(conference.name()).isEqualTo("Reef Conf");
        assertThat(conference.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(conference.place().city()).isEqualTo("Lisbon");
        assertThat(conference.starts()).isEqualTo("2026-05-12");
        assertThat(conference.ends()).isEqualTo("2026-05-13");
        Session kelp = session("Kelp at scale");
        assertThat(kelp.room()).isEqualTo("Pier");
        assertThat(kelp.slot().ends()).isEqualTo("2026-05-12T10:50");
        assertThat(notebook.graph().programme().trackOf(kelp).map(Track::color)).hasValue("#0b6e99");
        assertThat(notebook.graph().programme().speakersOf(kelp))
                .extracting(Speaker::name, Speaker::affiliation, Speaker::bio)
                .containsExactly(tuple("Ana Sousa", "Kelp Ltd", "Dives."));
    }

    @Test
    void theSameProgrammeAgainIsNothingNew() {
        UUID conference = take(FIRST).conference();
        Comparison comparison = compare(FIRST, conference);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.same()).isEqualTo(3);
        Imported again = again(FIRST, conference);
        assertThat(again).isEqualTo(new Imported(conference, 0, 0, 0, 0, 0));
    }

    @Test
    void whatChangedIsNamedAndTaken() {
        UUID conference = take(FIRST).conference();
        PublishedProgramme later = Sessions.programme(
                "1; Kelp at scale; 2026-05-12T14:00; Dock; Ana Sousa",
                "2; Tides and moons; 2026-05-12T11:00; Pier; Dee Roy",
                "3; Currents; 2026-05-13T10:00; Dock; Cai Wu",
                "4; Whales; 2026-05-13T11:00; Dock; Eli Ash");
        Comparison comparison = compare(later, conference);
        assertThat(comparison.changed())
                .extracting(changed -> changed.present().title(), Difference.Changed::changed)
                .containsExactlyInAnyOrder(
                        tuple("Kelp at scale", Set.of(Aspect.START, Aspect.END, Aspect.ROOM)),
                        tuple("Tides", Set.of(Aspect.TITLE, Aspect.SPEAKERS)));
        assertThat(comparison.added())
                .extracting(added -> added.incoming().title())
                .containsExactly("Whales");
        assertThat(again(later, conference)).isEqualTo(new Imported(conference, 1, 2, 0, 0, 0));
        assertThat(session("Kelp at scale").slot().starts()).isEqualTo("2026-05-12T14:00");
        assertThat(compare(later, conference).differences()).isEmpty();
    }

    @Test
    void notesStayWithASessionThatIsCalledAnotherName() {
        UUID conference = take(FIRST).conference();
        Session tides = session("Tides");
        notebook.graph().logEditor().add(NewEntry.text(tides.id(), "High at noon."));
        again(Sessions.programme("2; Moons; 2026-05-12T16:00; Dock; Dee Roy"), conference);
        assertThat(notebook.title(tides.id())).isEqualTo("Moons");
        assertThat(notebook.graph().entries().of(tides.id()))
                .extracting(Entry::text)
                .containsExactly("High at noon.");
    }

    @Test
    void whatIsGoneIsCancelledWhereTheAttendeeLeftSomethingAndElseRemoved() {
        UUID conference = take(FIRST).conference();
        Session tides = session("Tides");
        Session currents = session("Currents");
        notebook.graph().logEditor().add(NewEntry.text(tides.id(), "High at noon."));
        notebook.graph().programmeEditor().setInterest(currents.id(), 2);
        PublishedProgramme later = Sessions.programme("9; Whales; 2026-05-13T11:00; Dock; Eli Ash");
        assertThat(compare(later, conference).withdrawn())
                .extracting(gone -> gone.present().title(), Difference.Withdrawn::touched)
                .containsExactlyInAnyOrder(
                        tuple("Kelp at scale", false), tuple("Tides", true), tuple("Currents", true));
        assertThat(again(later, conference)).isEqualTo(new Imported(conference, 1, 0, 2, 1, 0));
        assertThat(session("Tides").takesPlace()).isFalse();
        assertThat(notebook.graph().programme().sessions(conference))
                .extracting(Session::title)
                .containsExactlyInAnyOrder("Tides", "Currents", "Whales");
        assertThat(notebook.graph().entries().of(tides.id())).hasSize(1);
    }

    @Test
    void whatComesBackTakesPlaceAgain() {
        UUID conference = take(FIRST).conference();
        Session tides = session("Tides");
        notebook.graph().programmeEditor().setInterest(tides.id(), 1);
        again(
                Sessions.programme(
                        "1; Kelp at scale; 2026-05-12T10:00; Pier; Ana Sousa",
                        "3; Currents; 2026-05-13T10:00; Dock; Cai Wu"),
                conference);
        assertThat(session("Tides").takesPlace()).isFalse();
        again(FIRST, conference);
        assertThat(notebook.graph().programme().requireSession(tides.id()).takesPlace())
                .isTrue();
    }

    @Test
    void whatTheProgrammeCancelsSaysSo() {
        UUID conference = take(FIRST).conference();
        PublishedProgramme later = Sessions.programme(
                "1; Kelp at scale; 2026-05-12T10:00; Pier; Ana Sousa",
                "2; Tides (cancelled); 2026-05-12T11:00; Pier; Bo Lind",
                "3; Currents; 2026-05-13T10:00; Dock; Cai Wu",
                "7; Never known (cancelled); 2026-05-13T12:00; Dock");
        assertThat(compare(later, conference).differences()).hasSize(1);
        again(later, conference);
        assertThat(session("Tides").takesPlace()).isFalse();
        assertThat(notebook.graph().programme().sessions(conference)).hasSize(3);
    }

    @Test
    void whatTheAttendeeChangedStaysTheirs() {
        UUID conference = take(FIRST).conference();
        Session tides = session("Tides");
        notebook.graph()
                .programmeEditor()
                .editSession(
                        tides.id(),
                        Surroundings.NONE,
                        draft -> draft.title("Tides, my way").room("Deck"));
        assertThat(compare(FIRST, conference).differences()).isEmpty();
        PublishedProgramme later = Sessions.programme(
                "1; Kelp at scale; 2026-05-12T10:00; Pier; Ana Sousa",
                "2; Tides and moons; 2026-05-12T12:00; Pier; Bo Lind",
                "3; Currents; 2026-05-13T10:00; Dock; Cai Wu");
        Difference.Changed changed =
                compare(later, conference).changed().findFirst().orElseThrow();
        assertThat(changed.changed()).containsExactlyInAnyOrder(Aspect.START, Aspect.END);
        assertThat(changed.own()).containsExactly(Aspect.TITLE);
        again(later, conference);
        Session kept = notebook.graph().programme().requireSession(tides.id());
        assertThat(kept.title()).isEqualTo("Tides, my way");
        assertThat(kept.room()).isEqualTo("Deck");
        assertThat(kept.slot().starts()).isEqualTo("2026-05-12T12:00");
    }

    @Test
    void aSessionThatWasNamedByHandBecomesThePublishedOne() {
        Conference conference = notebook.conference("Reef Conf", "Europe/Lisbon");
        Session mine = notebook.session(conference, "kelp at  scale", "2026-05-12T10:04", "");
        notebook.graph().logEditor().add(NewEntry.text(mine.id(), "Begun late."));
        again(FIRST, conference.id());
        assertThat(notebook.graph().programme().sessions(conference.id())).hasSize(3);
        Session joined = notebook.graph().programme().requireSession(mine.id());
        assertThat(joined.title()).isEqualTo("kelp at  scale");
        assertThat(joined.room()).isEqualTo("Pier");
        assertThat(joined.slot().starts()).isEqualTo("2026-05-12T10:00");
        assertThat(joined.origin()).isNotNull();
    }

    @Test
    void otherIdsAreJoinedByTitleAndSpeakers() {
        UUID conference = take(FIRST).conference();
        PublishedProgramme renumbered = Sessions.programme(
                "a; Kelp at Scale; 2026-05-12T10:00; Pier; Ana Sousa",
                "b; Tides; 2026-05-12T15:00; Pier; Bo Lind",
                "c; Currents; 2026-05-13T10:00; Dock; Somebody Else");
        Comparison comparison = compare(renumbered, conference);
        assertThat(comparison.changed()).hasSize(2);
        assertThat(comparison.added())
                .extracting(added -> added.incoming().title())
                .containsExactly("Currents");
        assertThat(comparison.withdrawn())
                .extracting(gone -> gone.present().title())
                .containsExactly("Currents");
    }

    @Test
    void coffeeBreaksOfOneNameAreToldApartByTheirStart() {
        PublishedProgramme breaks =
                Sessions.programme("1; Coffee; 2026-05-12T10:30; Hall", "2; Coffee; 2026-05-12T15:30; Hall");
        UUID conference = take(breaks).conference();
        PublishedProgramme renumbered =
                Sessions.programme("x; Coffee; 2026-05-12T15:30; Hall", "y; Coffee; 2026-05-12T10:30; Hall");
        assertThat(compare(renumbered, conference).differences()).isEmpty();
    }

    @Test
    void picksCancelNothingAndGetAStar() {
        UUID conference = take(FIRST).conference();
        PublishedProgramme picks =
                Sessions.programme(Format.ICALENDAR, null, "uid-1; TIDES; 2026-05-12T11:00; Deck; Bo Lind");
        Comparison comparison = compare(picks, conference);
        assertThat(comparison.picks()).isTrue();
        assertThat(comparison.differences()).isEmpty();
        Imported imported = again(picks, conference);
        assertThat(imported.starred()).isEqualTo(1);
        assertThat(session("Tides").room()).isEqualTo("Pier");
        assertThat(notebook.graph()
                        .programme()
                        .plan(session("Tides").id())
                        .orElseThrow()
                        .interest())
                .isEqualTo(1);
        assertThat(notebook.graph().programme().sessions(conference)).hasSize(3);
    }

    @Test
    void aSmallPartOfTheProgrammeThatSaysNothingNewIsPicked() {
        UUID conference = take(FIRST).conference();
        Comparison one = compare(Sessions.programme("2; Tides; 2026-05-12T11:00; Pier; Bo Lind"), conference);
        assertThat(one.picks()).isTrue();
        assertThat(one.differences()).isEmpty();
        PublishedProgramme moved = Sessions.programme("2; Tides; 2026-05-12T12:00; Pier; Bo Lind");
        assertThat(compare(moved, conference).withdrawn()).hasSize(2);
    }

    @Test
    void whatIsNotAcceptedComesAgainTheNextTime() {
        UUID conference = take(FIRST).conference();
        PublishedProgramme later = Sessions.programme(
                "1; Kelp at scale; 2026-05-12T14:00; Pier; Ana Sousa",
                "2; Tides; 2026-05-12T11:00; Deck; Bo Lind",
                "3; Currents; 2026-05-13T10:00; Dock; Cai Wu");
        notebook.graph()
                .programmeImport()
                .take(
                        later,
                        new ImportTarget.Existing(conference),
                        ALL,
                        difference -> difference instanceof Difference.Changed changed
                                && changed.present().title().equals("Tides"));
        assertThat(session("Tides").room()).isEqualTo("Deck");
        assertThat(compare(later, conference).changed())
                .extracting(changed -> changed.present().title())
                .containsExactly("Kelp at scale");
    }

    @Test
    void daysAndTracksCanStayOut() {
        Wishes wishes = new Wishes(Sessions.ZONE, Set.of(LocalDate.parse("2026-05-12")), Set.of(), true);
        UUID conference = notebook.graph()
                .programmeImport()
                .take(FIRST, new ImportTarget.New("Reef Conf"), wishes, _ -> true)
                .conference();
        assertThat(notebook.graph().programme().sessions(conference))
                .extracting(Session::title)
                .containsExactly("Currents");
        take(FIRST, conference, ALL);
        Comparison less =
                notebook.graph().programmeImport().compare(FIRST, new ImportTarget.Existing(conference), wishes);
        assertThat(less.withdrawn()).isEmpty();
        Wishes noTrack = new Wishes(Sessions.ZONE, Set.of(), Set.of("Main"), true);
        assertThat(notebook.graph()
                        .programmeImport()
                        .compare(FIRST, new ImportTarget.New("X"), noTrack)
                        .differences())
                .isEmpty();
    }

    @Test
    void anImportIsUndoneAsOneChange() {
        UUID conference = take(FIRST).conference();
        notebook.graph().programmeEditor().setInterest(session("Tides").id(), 1);
        UUID scope = new UUID(0, 1);
        try (UndoHistory undo =
                new UndoHistory(notebook.graph().ledger(), notebook.graph().changes(), _ -> Optional.of(scope))) {
            again(Sessions.programme("1; Kelp; 2026-05-12T14:00; Dock; Dee Roy"), conference);
            assertThat(undo.undo(scope)).isPresent();
        }
        assertThat(compare(FIRST, conference).differences()).isEmpty();
        assertThat(session("Tides").takesPlace()).isTrue();
    }

    private Session session(String title) {
        return notebook.graph().programme().conferences().stream()
                .flatMap(conference -> notebook.graph().programme().sessions(conference.id()).stream())
                .filter(session -> session.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Imported take(PublishedProgramme programme) {
        return notebook.graph().programmeImport().take(programme, new ImportTarget.New("Reef Conf"), ALL, _ -> true);
    }

    private Imported take(PublishedProgramme programme, UUID conference, Wishes wishes) {
        return notebook.graph()
                .programmeImport()
                .take(programme, new ImportTarget.Existing(conference), wishes, _ -> true);
    }

    private Imported again(PublishedProgramme programme, UUID conference) {
        return take(programme, conference, ALL);
    }

    private Comparison compare(PublishedProgramme programme, UUID conference) {
        return notebook.graph().programmeImport().compare(programme, new ImportTarget.Existing(conference), ALL);
    }
}
