package dev.hushnote.wiring.ui;

import dev.hushnote.blog.ui.BlogServices;
import dev.hushnote.blog.ui.BlogUi;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.SilenceCheck;
import dev.hushnote.capture.ui.SilenceSheet;
import dev.hushnote.change.Change;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.conference.ui.DayBar;
import dev.hushnote.desktop.Appearance;
import dev.hushnote.desktop.BackgroundWork;
import dev.hushnote.desktop.ChangeFeed;
import dev.hushnote.desktop.MainWindow;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.TopBar;
import dev.hushnote.desktop.WebBrowser;
import dev.hushnote.desktop.WindowFrame;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.command.Palette;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.gallery.ui.GalleryUi;
import dev.hushnote.live.UnexportedDay;
import dev.hushnote.live.ui.LiveUi;
import dev.hushnote.log.Draft;
import dev.hushnote.log.Entry;
import dev.hushnote.log.ui.FirstLines;
import dev.hushnote.pack.SampleConference;
import dev.hushnote.phone.ui.PhoneUi;
import dev.hushnote.photo.ui.Thumbnails;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.wiring.AppGraph;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window over one open notebook: everything in it, made once, by hand. To be used on the window's thread.
public final class WindowGraph {

    private final Stage stage;
    private final Choosers choosers;
    private final WindowSurroundings around;
    private final AppGraph notebook;
    private final BackgroundWork work;
    private final Shell shell;
    private final Appearance appearance;
    private final WindowThreads threads = WindowThreads.start();
    private final Thumbnails thumbnails;
    private final UndoHistory undo;
    private final ConferenceInView inView;
    private final LiveModels liveModels;
    private final LiveUi live;
    private final PhoneUi phone;
    private final LookingAhead ahead;
    private final LookingBack back;
    private final VideoLists videos;
    private final GalleryUi gallery;
    private final BlogUi blog;
    private final Place blogPlace;
    private final List<Place> places;
    private final MainWindow window;
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    public WindowGraph(Stage stage, WindowSurroundings around, Appearance appearance, Texts texts) {
        this.stage = stage;
        this.choosers = new Choosers(stage);
        this.around = around;
        this.notebook = around.notebook();
        this.appearance = appearance;
        Notices notices = new Notices();
        this.work = new BackgroundWork(Platform::runLater, notices::tell);
        this.shell = new Shell(
                work,
                new ChangeFeed(notebook.changes(), work),
                texts,
                notices,
                new Overlay(),
                new Commands(around.system()));
        this.thumbnails = new Thumbnails(notebook.renditions(), Platform::runLater);
        this.undo = new UndoHistory(
                notebook.ledger(),
                notebook.changes(),
                new UndoScope(
                        notebook.entries()::showing,
                        recording -> notebook.recordings().find(recording).map(AttachedRecording::sessionId),
                        session -> notebook.programme().session(session).map(Session::conferenceId)));
        this.inView = new ConferenceInView(shell, notebook.programme(), around.clock());
        this.liveModels = new LiveModels(shell, around, inView, threads, choosers::file, this::browse);
        this.videos = new VideoLists(shell, notebook, inView, undo, choosers::file);
        this.ahead = new LookingAhead(
                shell,
                notebook,
                inView,
                new LookingAhead.Ways(
                        session -> showInLog(session, null),
                        this::browse,
                        this::chosenLine,
                        undo,
                        choosers::files,
                        new SaidMeanings(around.settings()),
                        videos,
                        this::show),
                around.clock());
        this.gallery = new GalleryUi(
                shell,
                inView,
                thumbnails,
                new GalleryUi.Services(
                        notebook.gallery(), notebook.photoIntake(), notebook.trash(), notebook.renditions()),
                this::bringPictures);
        this.back = new LookingBack(shell, notebook, inView, this::showInLog, this::show, this::goLive);
        this.phone = new PhoneUi(
                shell,
                around.phones().station(),
                liveModels.models().camera()::choose,
                Later.on(threads.timer()),
                this::watchFolder);
        this.live = new LiveUi(shell, thumbnails, liveModels.models(), deeds());
        this.blog = blogUi();
        this.blogPlace = blog.place();
        this.places = List.of(live.place(), ahead.place(), gallery.place(), back.review(), back.todo(), blogPlace);
        this.window = window();
    }

    /// Fills the window, then reads what it shows.
    ///
    /// @param frame the window, which may be seen already
    /// @param first what was typed meanwhile
    /// @param ready called once it can be used
    public void open(WindowFrame frame, FirstLines first, Runnable ready) {
        window.fill(frame);
        liveModels.drops().listenTo(frame.scene());
        new FileDrops(this::take).listenTo(frame.scene());
        liveModels.models().camera().saver().listenTo(frame.scene());
        new Remembering(around.settings()).follow(appearance, shell.texts(), live.livePlace(), liveModels.completion());
        work.read(this::unlogged, this::restore);
        work.read(
                () -> notebook.nightOpening().unexported(around.clock().instant()),
                night -> begin(night, first, ready));
        liveModels.models().camera().resume();
        liveModels.models().second().resume();
        liveModels.watched().resume();
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /// At night on the post that waits, else on what is live; always on what is live for somebody who types
    /// already.
    private void begin(Optional<UnexportedDay> night, FirstLines first, Runnable ready) {
        inView.start(
                night.map(UnexportedDay::conference),
                () -> liveModels
                        .models()
                        .live()
                        .refreshThen(() -> first.whenFinished(() -> {
                            first.release();
                            night.filter(_ -> first.isEmpty())
                                    .ifPresentOrElse(
                                            waiting -> blog.openOn(waiting.conference(), waiting.day()),
                                            () -> goOn(first));
                            ready.run();
                        })));
    }

    private void goOn(FirstLines first) {
        liveModels.models().live().showLive();
        if (!first.isEmpty()) {
            live.takeOver(first);
        }
        live.livePlace().focus();
    }

    /// Saves what is half-typed and waits for what is being stored; the notebook stays open. Not to be called
    /// on the window's thread.
    public void finish() {
        liveModels.keeper().flush();
        liveModels.watched().close();
        liveModels.models().listening().finish();
        blog.finish();
        work.finish();
        threads.stop();
        thumbnails.close();
        undo.close();
        shell.feed().close();
    }

    /// Takes in what was named on a command line.
    ///
    /// @param words absolute paths and addresses
    public void take(List<String> words) {
        new HandedOver(shell, liveModels.drops(), notebook.packImport(), ahead.incoming(), this::listenTo, videos.ui())
                .take(words);
    }

    public Commands commands() {
        return shell.commands();
    }

    /// Remembers where the window stands and stops its clock.
    public void rememberFrame() {
        clock.stop();
        around.settings().change(now -> now.withPanes(now.panes().withFrame(window.frame())));
    }

    /// Drafts whose line was stored just before the program was killed are no drafts any more.
    private List<Draft> unlogged() {
        return notebook.drafts().all().stream()
                .filter(draft -> notebook.entries().of(draft.session()).stream()
                        .noneMatch(entry -> entry.begunAt().equals(draft.begunAt())))
                .toList();
    }

    private void restore(List<Draft> drafts) {
        liveModels.models().composer().restore(drafts);
    }

    private void tick() {
        liveModels.models().live().tick();
        liveModels.models().camera().tick();
        liveModels.models().second().tick();
        ahead.tick();
    }

    private MainWindow window() {
        SilenceSheet silence = new SilenceSheet(shell, SilenceCheck.ofThisProgram());
        Palette palette = new Palette(shell.commands(), shell.texts(), shell.overlay());
        TopBar bar = new TopBar(
                new DayBar(inView, shell.texts(), ahead.forms()::newConference),
                new TopBar.Ways(palette::open, Chord.shortcut(KeyCode.K).label(around.system()), silence::open),
                shell.texts(),
                phone.sign(),
                liveModels.models().live().clockText());
        MainWindow made = new MainWindow(
                stage,
                new MainWindow.Parts(
                        appearance, shell.texts(), shell.notices(), shell.commands(), shell.overlay(), palette),
                bar,
                places);
        live.livePlace().compactProperty().bind(made.compactProperty());
        shell.commands().add(live.commands());
        shell.commands().add(phone.commands());
        shell.commands().add(ahead.commands());
        shell.commands().add(gallery.commands());
        shell.commands().add(back.commands());
        shell.commands().add(blog.commands());
        shell.commands().add(videos.commands());
        shell.commands()
                .add(List.of(
                        Command.of(
                                "command.about",
                                new AboutSheet(around.versions(), shell.texts(), shell.overlay())::open),
                        Command.of("command.silence", silence::open),
                        Command.of("command.bring-pictures", this::bringPictures),
                        Command.of("command.watch-folder", this::watchFolder),
                        Command.of("command.watched-today", this::takeToday).when(liveModels.watched()::isWatching)));
        palette.add(live::sessions);
        return made;
    }

    private BlogUi blogUi() {
        return new BlogUi(
                shell,
                inView,
                new BlogServices(
                        notebook.postPreview(),
                        notebook.postOutline(),
                        notebook.exporter(),
                        notebook.posts(),
                        notebook.programmeEditor(),
                        around.settings(),
                        notebook.profiles()),
                thumbnails,
                choosers::folder,
                new BlogUi.Ways(
                        session -> go("photos", session),
                        session -> go("todo", session),
                        session -> go("review", session),
                        session -> showInLog(session, null),
                        this::goLive),
                () -> window.show(blogPlace));
    }

    /// Shows a session in the place of that name, or in the first one as long as there is none.
    private void go(String place, Session session) {
        inView.show(session);
        window.show(places.stream()
                .filter(each -> each.nameKey().equals("place." + place))
                .findFirst()
                .orElse(places.getFirst()));
    }

    private LiveUi.Deeds deeds() {
        return new LiveUi.Deeds(
                notebook.logEditor(),
                undo,
                new ScopesInView(undo, inView, this::acrossSessions),
                (session, text) -> notebook.photoIntake()
                        .captionLast(session, liveModels.models().camera().lastShot(), text),
                photo -> gallery.viewer().open(photo.photo().id()),
                back::answer,
                this::sample,
                ahead.incoming()::ask,
                ahead.forms()::newConference,
                ahead.forms()::newSession,
                this::watchFolder,
                phone::open,
                this::browse,
                this::goLive);
    }

    /// What is taken back first in the place that is in front, whatever session is in view.
    private Predicate<Change> acrossSessions() {
        if (gallery.isInFront()) {
            return change -> change.what().startsWith("photo.");
        }
        return blog.isInFront() ? change -> change.what().equals("session.visibility") : _ -> false;
    }

    private void goLive() {
        window.show(places.getFirst());
    }

    private void show(Place place) {
        window.show(place);
    }

    private void showInLog(Session session, @Nullable Entry entry) {
        show(places.getFirst());
        live.show(session, Optional.ofNullable(entry).map(Entry::id));
    }

    private Optional<Entry> chosenLine() {
        return live.chosenLine();
    }

    private void browse(URI address) {
        work.change(() -> new WebBrowser(around.system()).open(address));
    }

    private void sample() {
        work.change(() -> {
            SampleConference.withFile(shell.texts().language(), notebook.packImport()::take);
            return true;
        });
    }

    private void takeToday() {
        liveModels
                .watched()
                .takeSince(Slot.beginOf(inView.today()).atZone(inView.zone()).toInstant());
    }

    private void bringPictures() {
        List<Path> chosen = choosers.files();
        if (!chosen.isEmpty()) {
            liveModels.drops().take(chosen);
        }
    }

    private void listenTo(Path recording) {
        goLive();
        liveModels.models().listening().model().attach(recording);
    }

    private void watchFolder() {
        choosers.folder(Optional.empty()).ifPresent(liveModels.watched()::add);
    }
}
