package dev.hushnote.live.ui;

import dev.hushnote.capture.ui.CameraCommands;
import dev.hushnote.capture.ui.CameraPane;
import dev.hushnote.capture.ui.CameraSettingsPane;
import dev.hushnote.capture.ui.CameraViewModel;
import dev.hushnote.capture.ui.RegionDrawing;
import dev.hushnote.capture.ui.SecondCamera;
import dev.hushnote.capture.ui.SecondCameraCommands;
import dev.hushnote.capture.ui.ShutterButton;
import dev.hushnote.capture.ui.SlideCommands;
import dev.hushnote.capture.ui.SlidesViewModel;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.desktop.command.PaletteItem;
import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.ui.Completion;
import dev.hushnote.log.ui.Composer;
import dev.hushnote.log.ui.ComposerOutlet;
import dev.hushnote.log.ui.ComposerViewModel;
import dev.hushnote.log.ui.FirstLines;
import dev.hushnote.log.ui.LogView;
import dev.hushnote.log.ui.LogViewModel;
import dev.hushnote.log.ui.ShownPhoto;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.ui.Thumbnails;
import dev.hushnote.recording.ui.ListeningUi;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// Puts the Live place together.
public final class LiveUi {

    private final Shell shell;
    private final Models models;
    private final Deeds deeds;
    private final LogView log;
    private final Composer composer;
    private final LivePlace view;
    private final LineCommands lines;
    private final WhereAmI whereAmI;
    private final RegionDrawing region;
    private final CameraSettingsPane cameraSettings;
    private final CameraSettingsPane secondSettings;
    private final SecondCamera second;

    /// What the place shows.
    public record Models(
            LiveViewModel live,
            ConferenceInView inView,
            LogViewModel log,
            ComposerViewModel composer,
            CameraViewModel camera,
            CameraViewModel second,
            SlidesViewModel slides,
            AboutViewModel about,
            Completion completion,
            ListeningUi listening) {}

    /// What can be done that is not the place's own.
    ///
    /// @param editor changes logs
    /// @param undo takes changes back
    /// @param scopes whose
    /// @param caption gives the photo taken last its caption
    /// @param openPhoto looks at a photo
    /// @param answer answers a look-up
    /// @param sample brings the sample conference in
    /// @param programme asks for a conference's programme
    /// @param newConference sets a conference up
    /// @param newSession adds a session by hand
    /// @param watchFolder chooses a folder whose pictures come in
    /// @param phone lets a phone in
    /// @param browse opens a web page
    /// @param comeForward brings the place to the front
    public record Deeds(
            LogEditor editor,
            UndoHistory undo,
            UndoScopes scopes,
            Captioning caption,
            Consumer<ShownPhoto> openPhoto,
            Consumer<Entry> answer,
            Runnable sample,
            Runnable programme,
            Runnable newConference,
            Runnable newSession,
            Runnable watchFolder,
            Runnable phone,
            Consumer<URI> browse,
            Runnable comeForward) {}

    /// Gives the photo taken last its caption; called away from the window's thread.
    @FunctionalInterface
    public interface Captioning {

        /// @return nothing when there is no photo
        Optional<Photo> captionLast(UUID session, String text);
    }

    public LiveUi(Shell shell, Thumbnails thumbnails, Models models, Deeds deeds) {
        this.shell = shell;
        this.models = models;
        this.deeds = deeds;
        this.composer = new Composer(models.composer(), models.completion(), shell.texts(), this::editPrevious);
        this.log = new LogView(models.log(), shell.texts(), thumbnails, new Doings());
        this.whereAmI = new WhereAmI(models.live(), shell.texts(), shell.overlay());
        this.region = new RegionDrawing(models.slides(), shell);
        this.cameraSettings = new CameraSettingsPane(models.camera(), shell);
        this.secondSettings = new CameraSettingsPane(models.second(), shell);
        this.second = new SecondCamera(
                models.second(),
                shell,
                SecondCameraCommands.SHUTTER.label(shell.commands().system()),
                secondSettings::open);
        this.view = view();
        this.lines = new LineCommands(shell.work(), models.live(), models.log(), log, deeds.editor(), deeds.answer());
        models.composer().outlet(new Outlet());
    }

    /// The place as it stands in the window.
    public LivePlace livePlace() {
        return view;
    }

    public List<Command> commands() {
        LiveCommands.Tools tools = new LiveCommands.Tools(
                shell.work(),
                shell.notices(),
                deeds.undo(),
                deeds.scopes(),
                models.camera(),
                whereAmI,
                new NamePrompt(models.live(), shell.texts(), shell.overlay()),
                models.about(),
                models.completion(),
                deeds.newSession(),
                deeds.comeForward());
        List<Command> all =
                new ArrayList<>(new LiveCommands(models.live(), view, models.composer(), lines, tools).all());
        all.addAll(lines.all());
        all.addAll(models.listening().commands(this::lineInHand));
        all.addAll(new SlideCommands(models.slides(), region).all());
        all.addAll(new CameraCommands(models.camera(), cameraSettings).all());
        all.addAll(new SecondCameraCommands(models.second(), secondSettings, this::chooseSecond).all());
        return all;
    }

    private void chooseSecond() {
        deeds.comeForward().run();
        view.unfoldCamera();
        second.choose();
    }

    /// Logs what was typed before the notebook was open, where lines go now.
    public void takeOver(FirstLines first) {
        if (view.nothingSetUp()) {
            view.startLogging();
        }
        models.composer().takeOver(first);
    }

    /// The line of the log that is chosen, else the last one.
    public Optional<Entry> chosenLine() {
        return lines.chosen();
    }

    public Place place() {
        return new Place("place.live", Feather.PLAY, view, view::focus);
    }

    /// Every session of the conference in view, to be found by name.
    public List<PaletteItem> sessions() {
        return models.inView().overview().stream()
                .flatMap(overview -> overview.sessions().stream())
                .map(this::item)
                .toList();
    }

    private PaletteItem item(Session session) {
        String detail = session.slot().starts().toLocalDate() + " "
                + session.slot().starts().toLocalTime()
                + (session.room() == null ? "" : " · " + session.room());
        return new PaletteItem(session.title(), detail, null, () -> {
            deeds.comeForward().run();
            models.inView().show(session);
        });
    }

    /// Shows a session's log.
    ///
    /// @param entry the line to go to as soon as it is read
    public void show(Session session, Optional<UUID> entry) {
        models.inView().show(session);
        entry.ifPresent(log::reveal);
    }

    private LivePlace view() {
        Texts texts = shell.texts();
        String shutterKey = label(KeyCode.P);
        LivePlace.Views views = new LivePlace.Views(
                new StartChoices(
                        texts,
                        new StartChoices.Ways(
                                () -> livePlace().startLogging(),
                                deeds.sample(),
                                deeds.programme(),
                                deeds.newConference())),
                new AgendaView(models.live(), models.inView(), texts, models.composer()::hasDraft),
                new SessionHeader(models.live(), models.inView(), texts),
                new Strip(models.live(), models.inView(), texts, new Strip.All(whereAmI::open, label(KeyCode.L))),
                log,
                composer,
                new CameraPane(
                        models.camera(),
                        models.slides(),
                        shell,
                        shutterKey,
                        new CameraPane.Ways(deeds.watchFolder(), deeds.phone(), region::open, cameraSettings::open),
                        second),
                new AboutPane(
                        models.about(),
                        texts,
                        new AboutPane.Ways(deeds.browse(), talk -> goOn(talk.session()), label(KeyCode.I))),
                models.listening().pane(this::lineInHand),
                new ShutterButton(models.camera(), texts, shutterKey));
        return new LivePlace(
                models.inView(),
                models.live(),
                models.log(),
                models.composer(),
                models.about(),
                models.listening().model().shownProperty(),
                views);
    }

    private Optional<Entry> lineInHand() {
        return lines.chosen();
    }

    private void goOn(Session session) {
        models.inView().show(session);
        view.focus();
    }

    private String label(KeyCode code) {
        return Chord.shortcut(code).label(shell.commands().system());
    }

    private void editPrevious() {
        models.log().lastLine().ifPresent(log::edit);
    }

    /// What cells of the log ask for.
    private final class Doings implements LogView.LogActions {

        @Override
        public void edit(Entry entry, String text) {
            shell.work().change(() -> deeds.editor().editText(entry.id(), text));
        }

        @Override
        public void answer(Entry lookUp) {
            deeds.answer().accept(lookUp);
        }

        @Override
        public void openPhoto(ShownPhoto photo) {
            deeds.openPhoto().accept(photo);
        }

        @Override
        public void editingEnded() {
            // What opened over the window keeps the focus that it took.
            if (!shell.overlay().isVisible()) {
                composer.focus();
            }
        }

        @Override
        public String captionKey() {
            return label(KeyCode.ENTER);
        }
    }

    /// What the composer gives away.
    private final class Outlet implements ComposerOutlet {

        @Override
        public void reason(String text) {
            models.live().reason(text);
        }

        @Override
        public void caption(UUID session, String text, Consumer<Boolean> taken) {
            shell.work()
                    .change(
                            () -> deeds.caption().captionLast(session, text),
                            photo -> {
                                taken.accept(photo.isPresent());
                                captioned(photo);
                            },
                            _ -> taken.accept(false));
        }

        private void captioned(Optional<Photo> photo) {
            if (photo.isEmpty()) {
                shell.notices().show(Notice.done("lines.no-photo-yet"));
            } else if (!models.log().shows(photo.get())) {
                shell.notices().show(Notice.done("lines.captioned-shot"));
            }
        }

        @Override
        public void block(Entry logged) {
            shell.notices()
                    .show(Notice.done("lines.block")
                            .with(
                                    "lines.split",
                                    () -> shell.work()
                                            .change(() -> deeds.editor().splitLines(logged.id()))));
        }

        @Override
        public String wholeTalk() {
            return shell.texts().get("lines.whole-talk");
        }
    }
}
