package dev.hushnote.pictures;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.log.NewEntry;
import dev.hushnote.rating.Light;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// A place or a state of the window, and how a person gets there.
enum Sight {
    LIVE(_ -> {}),
    PLAN(rig -> rig.run("place.plan")),
    PHOTOS(Hours.NIGHT, rig -> read(rig.run("place.photos"))),
    REVIEW(Hours.NIGHT, rig -> read(rig.run("place.review"))),
    TODO(Hours.NIGHT, rig -> read(rig.run("place.todo"))),
    BLOG(Hours.NIGHT, rig -> read(rig.run("place.blog"))),
    FILES(Hours.NIGHT, rig -> read(rig.run("place.blog")).run("command.post-files")),
    POSTSETTINGS(Hours.NIGHT, rig -> read(rig.run("place.blog")).run("command.post-settings")),
    START(_ -> {}),
    WHERE(rig -> rig.run("command.where")),
    OFFER(rig -> rig.type("Who was it at Moss").sees("gate Health")),
    ABOUT(Sight::lookUpSession),
    PALETTE(rig -> typed(rig.run("command.palette"), "ph")),
    NOTFOUND(rig -> typed(rig.run("command.palette"), "zzqx")),
    KEYS(rig -> rig.run("command.keys")),
    COMPACT(rig -> rig.run("command.compact").type("Short and calm")),
    AMBIGUOUS(Hours.PARALLEL, _ -> {}),
    ELSEWHERE(Sight::lookElsewhere),
    DRAFT(rig -> rig.type("? what does *idempotent* cost, and the `DLQ`")),
    SCROLLED(Sight::scrollUpAndGoOn),
    BANNER(rig -> rig.run("command.photo")),
    FILMING(Sight::film),
    LOST(Sight::lose),
    TWOCAMERAS(rig -> beside(Phones.showSlides(rig))),
    SECONDLOST(rig -> loseSecond(film(rig))),
    NOPHOTOS(Sight::forbid),
    CAMERASETTINGS(rig -> film(rig).run("command.camera-settings")),
    ASLEEP(Sight::fallAsleep),
    UNWANTED(Hours.NIGHT, Sight::exportUnwanted),
    NOTSTORED(rig -> lose(rig).run("command.photo")),
    SILENCE(rig -> rig.run("command.silence")),
    PHONE(Phones::letIn),
    LADDER(Phones::waitInVain),
    PHONES(Phones::pairTwo),
    SLIDES(Phones::showSlides),
    REGION(rig -> Phones.showSlides(rig).run("command.slide-region")),
    SESSIONFORM(rig -> rig.run("command.edit-session")),
    CONFERENCEFORM(rig -> rig.run("command.new-conference")),
    VIEWER(Hours.NIGHT, Sight::openPicture),
    ANSWER(Hours.NIGHT, rig -> chosen(rig.run("place.todo")).press(KeyCode.ENTER)),
    ANSWERLINE(Sight::answerLine),
    TRACKFORM(rig -> rig.run("command.tracks")),
    SPEAKERFORM(rig -> rig.run("command.speakers")),
    NAME(rig -> rig.run("command.name")),
    REVISIONS(rig -> reword(rig).run("command.revisions")),
    TRASH(rig -> deleteLine(rig).run("command.trash")),
    LISTEN(Listening::listen),
    LISTENNOTHING(rig -> rig.run("command.listen")),
    LISTENBROKEN(Listening::broken),
    LISTENWEB(Listening::web),
    LISTENSECOND(Listening::second),
    VIDEOS(Hours.NIGHT, VideoMatches::confirm),
    VIDEOSLAST(Hours.NIGHT, VideoMatches::confirmLast),
    VIDEOSWAYS(Hours.NIGHT, VideoMatches::ask),
    VIDEOSBROKEN(Hours.NIGHT, VideoMatches::refuse),
    VIDEOSCHOICE(Hours.NIGHT, VideoMatches::choose),
    IMPORTWAYS(rig -> rig.run("command.import-programme")),
    IMPORT(Programmes::preview),
    IMPORTONE(Programmes::previewOne),
    IMPORTSCRIPTS(Programmes::previewScripts),
    IMPORTPROBLEM(Programmes::refused),
    IMPORTOTHERWISE(Programmes::otherwise),
    IMPORTGUESS(Programmes::guessed),
    IMPORTWARNINGS(Programmes::warned),
    IMPORTLIST(Programmes::conferences),
    IMPORTPICKS(Programmes::picks),
    REIMPORT(Programmes::again),
    PLANFULL(Programmes::timetable);

    private static final String ABSTRACT = """
        Every queue is a promise to somebody. This talk follows one message through **three** systems that each \
        believed the others would keep it, and shows what they lost.

        - what a retry costs, and who pays
        - why `exactly once` is a sentence about words

        대기열은 누군가에게 하는 약속입니다. 세 시스템을 지나는 메시지 하나를 따라가며, 서로가 지켜 줄 것이라 믿었던 것이 \
        어떻게 사라졌는지 봅니다. 재시도의 값과 그 값을 치르는 사람, 그리고 다시 세우는 법을 이야기합니다.

        You will leave with a list of questions for the next review, and with fewer dashboards than you came with.
        """;

    private final String instant;

    @SuppressWarnings("ImmutableEnumChecker") // every way is a lambda that holds nothing
    private final Consumer<WindowRig> way;

    Sight(Consumer<WindowRig> way) {
        this(Hours.TALK, way);
    }

    Sight(String instant, Consumer<WindowRig> way) {
        this.instant = instant;
        this.way = way;
    }

    static Sight named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// When the window is opened.
    String instant() {
        return instant;
    }

    void goThere(WindowRig rig) {
        way.accept(rig);
    }

    private static WindowRig typed(WindowRig rig, String text) {
        Toolkit.untilInWindow(() -> rig.scene().getFocusOwner() instanceof TextInputControl);
        return rig.type(text).sees(text);
    }

    /// Waits until the place in front shows rows, or says that it has none: a cold notebook is read slowly.
    private static WindowRig read(WindowRig rig) {
        Toolkit.untilInWindow(() -> rig.scene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ListView<?> list
                        ? !list.getItems().isEmpty()
                        : node.getStyleClass().contains("empty-state"))
                .anyMatch(Sight::isSeen));
        return rig;
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static WindowRig chosen(WindowRig rig) {
        Toolkit.untilInWindow(() -> rig.scene().getFocusOwner() instanceof ListView<?> list
                && list.getSelectionModel().getSelectedItem() != null);
        return rig;
    }

    private static void lookElsewhere(WindowRig rig) {
        typed(rig.run("command.palette"), "Small Enough");
        new Stillness(rig).await();
        rig.press(KeyCode.ENTER);
    }

    private static void lookUpSession(WindowRig rig) {
        UUID live = live(rig);
        Session talk = rig.notebook().programme().requireSession(live);
        List<Speaker.Name> names = rig.notebook().programme().speakersOf(talk).stream()
                .map(speaker -> new Speaker.Name(speaker.name(), "Elsewhere at that time"))
                .toList();
        Conference before =
                rig.notebook().programmeEditor().addConference("Small Talks", ZoneOffset.UTC, UnaryOperator.identity());
        for (int year = 2022; year < 2025; year++) {
            Session earlier = rig.notebook()
                    .programmeEditor()
                    .addSession(
                            before.id(),
                            year == 2023 ? "What the queue remembers, and whom it tells" : "Queues of " + year,
                            LocalDateTime.of(year, 5, 12, 10, 0),
                            new ProgrammeEditor.Surroundings(names, null, null),
                            draft -> draft);
            if (year > 2022) {
                rig.notebook().logEditor().add(NewEntry.text(earlier.id(), "a line"));
                rig.notebook().ratingEditor().press(earlier.id(), year == 2023 ? Light.GREEN : Light.RED);
            }
        }
        rig.notebook()
                .programmeEditor()
                .editSession(
                        live,
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft.url(URI.create("https://example.org/talks/queues"))
                                .description(ABSTRACT)
                                .recording(new Recording(Recorded.YES, URI.create("https://example.org/v"), null)));
        rig.notebook().programme().speakersOf(talk).stream()
                .map(Sight::introduced)
                .forEach(rig.notebook().programmeEditor()::save);
        new Stillness(rig).await();
        rig.run("command.about-session").type("half a thought");
    }

    private static Speaker introduced(Speaker speaker) {
        return new Speaker(
                speaker.id(),
                speaker.conferenceId(),
                speaker.name(),
                speaker.affiliation(),
                "Principal engineer",
                "Has looked after queues for longer than they are allowed to hold a message. 큐를 오래 돌본 사람입니다.",
                URI.create("https://people.example.org/queues"),
                speaker.photoPolicy(),
                speaker.stamp());
    }

    private static void openPicture(WindowRig rig) {
        rig.run("place.photos");
        new Stillness(rig).await();
        rig.press(KeyCode.RIGHT).run("command.photo-open");
    }

    private static void answerLine(WindowRig rig) {
        rig.log("? what does an idempotency key cost");
        new Stillness(rig).await();
        rig.run("command.entry-answer");
    }

    private static void scrollUpAndGoOn(WindowRig rig) {
        IntStream.range(0, 4).forEach(_ -> rig.run("command.scroll-up"));
        new Stillness(rig).await();
        UUID live = live(rig);
        IntStream.rangeClosed(1, 2)
                .forEach(i -> rig.notebook().logEditor().add(NewEntry.text(live, "And one more, number " + i)));
    }

    private static WindowRig reword(WindowRig rig) {
        UUID line = rig.notebook()
                .logEditor()
                .add(NewEntry.text(live(rig), "Every queue is a promise, they say"))
                .id();
        rig.notebook().logEditor().editText(line, "Every queue is a promise to somebody");
        rig.notebook().logEditor().editText(line, "Every queue is a promise: whoever waits in it will be answered");
        new Stillness(rig).await();
        return rig;
    }

    private static WindowRig deleteLine(WindowRig rig) {
        rig.run("command.entry-delete");
        Waiting.until(() -> !rig.notebook().trash().list().isEmpty());
        return rig;
    }

    private static WindowRig film(WindowRig rig) {
        rig.cameras().camera().choose(new SourceChoice.TestPattern(FrameWish.FULL_HD));
        Waiting.until(() -> rig.cameras().camera().state() instanceof SourceState.Running);
        return rig;
    }

    private static WindowRig beside(WindowRig rig) {
        rig.cameras().second().choose(new SourceChoice.TestPattern(FrameWish.FULL_HD));
        Waiting.until(() -> rig.cameras().second().state() instanceof SourceState.Running);
        return rig;
    }

    private static WindowRig loseSecond(WindowRig rig) {
        rig.cameras().second().choose(new SourceChoice.Network(URI.create("http://127.0.0.1:9/")));
        Waiting.until(() -> rig.cameras().second().state() instanceof SourceState.Lost);
        return rig;
    }

    private static WindowRig lose(WindowRig rig) {
        rig.cameras().camera().choose(new SourceChoice.Network(URI.create("http://127.0.0.1:9/")));
        Waiting.until(() -> rig.cameras().camera().state() instanceof SourceState.Lost);
        return rig;
    }

    private static void forbid(WindowRig rig) {
        film(rig).notebook().programmeEditor().setPhotos(live(rig), PhotoPolicy.NO_PHOTOS);
        new Stillness(rig).await();
        rig.run("command.photo");
    }

    private static void fallAsleep(WindowRig rig) {
        film(rig).cameras().camera().sleep();
    }

    private static void exportUnwanted(WindowRig rig) {
        rig.notebook().programmeEditor().setPhotos(live(rig), PhotoPolicy.NO_PHOTOS);
        read(rig.run("place.blog"));
        new Stillness(rig).await();
    }

    private static UUID live(WindowRig rig) {
        return rig.notebook().whereabouts().sessionAt(Instant.parse(Hours.TALK)).orElseThrow();
    }

    /// Moments of the sample day.
    private static final class Hours {
        private static final String TALK = "2026-05-14T09:50:00Z";
        private static final String PARALLEL = "2026-05-14T10:50:00Z";
        private static final String NIGHT = "2026-05-14T20:00:00Z";
    }
}
