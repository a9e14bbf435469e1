package dev.hushnote.live.ui;

import dev.hushnote.capture.ui.ShutterButton;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.log.ui.Composer;
import dev.hushnote.log.ui.ComposerViewModel;
import dev.hushnote.log.ui.LogView;
import dev.hushnote.log.ui.LogViewModel;
import dev.hushnote.recording.ui.ListeningPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Agenda, log and camera side by side; in the compact window only what is needed to write, shoot and rate.
public final class LivePlace extends BorderPane {

    /// The draft of what is typed while no session is in view.
    private static final UUID NOWHERE = new UUID(0, 1);
    /// Narrower than this, in em, the camera's side folds by itself.
    private static final double NARROW = 62;
    /// Narrower than this, in em, the sides and the marks' lesson take less room.
    private static final double CRAMPED_WIDTH = 80;
    /// Narrower than this, in em, the lights stand without words.
    private static final double TIGHT = 46;
    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final LiveViewModel model;
    private final ConferenceInView inView;
    private final LogViewModel log;
    private final ComposerViewModel writing;
    private final Composer composer;
    private final StartChoices start;
    private final AgendaView agenda;
    private final SessionHeader header;
    private final Strip strip;
    private final StackPane page = new StackPane();
    private final VBox desk = new VBox();
    private final Region side;
    private final AboutPane about;
    private final AboutViewModel knowing;
    private final ListeningPane listening;
    private final ReadOnlyBooleanProperty hearing;
    private final ShutterButton compactShutter;
    private final LogView logView;
    private @Nullable Callable<UUID> toCome;
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final BooleanProperty agendaFolded = new SimpleBooleanProperty();
    private final BooleanProperty sideFolded = new SimpleBooleanProperty();

    /// What the place is made of.
    ///
    /// @param start what an empty notebook offers
    /// @param agenda the day
    /// @param header what is written in
    /// @param strip one question at a time
    /// @param logView the log
    /// @param composer where lines are typed
    /// @param side the camera
    /// @param about what is known of the session, in the camera's stead while it is wanted
    /// @param listening a recording of the session, in the camera's stead while it is wanted
    /// @param compactShutter the shutter of the compact window
    record Views(
            StartChoices start,
            AgendaView agenda,
            SessionHeader header,
            Strip strip,
            LogView logView,
            Composer composer,
            Region side,
            AboutPane about,
            ListeningPane listening,
            ShutterButton compactShutter) {}

    LivePlace(
            ConferenceInView inView,
            LiveViewModel model,
            LogViewModel log,
            ComposerViewModel writing,
            AboutViewModel knowing,
            ReadOnlyBooleanProperty hearing,
            Views views) {
        this.model = model;
        this.inView = inView;
        this.log = log;
        this.writing = writing;
        this.composer = views.composer();
        this.start = views.start();
        this.agenda = views.agenda();
        this.header = views.header();
        this.strip = views.strip();
        this.side = views.side();
        this.about = views.about();
        this.knowing = knowing;
        this.listening = views.listening();
        this.hearing = hearing;
        this.logView = views.logView();
        this.compactShutter = views.compactShutter();
        getStyleClass().add("live-place");
        side.getStyleClass().add("live-side");
        VBox.setVgrow(logView, Priority.ALWAYS);
        VBox foot = new VBox(strip, composer);
        foot.getStyleClass().add("live-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        desk.getStyleClass().add("live-desk");
        desk.setMinWidth(0);
        desk.getChildren().addAll(header, logView, foot, compactShutter);
        page.getStyleClass().add("live-page");
        setCenter(page);
        inView.sessionProperty().subscribe(this::showSession);
        inView.overviewProperty().subscribe(_ -> showPage());
        model.situationProperty().subscribe(_ -> writing.logLeftBehind(model.longOver()));
        compact.subscribe(_ -> showPanes());
        agendaFolded.subscribe(_ -> showPanes());
        sideFolded.subscribe(_ -> showPanes());
        widthProperty().subscribe(_ -> showPanes());
        knowing.openProperty().subscribe(_ -> showAboutOrCamera());
        hearing.subscribe(heard -> {
            if (heard) {
                knowing.close();
            }
            showAboutOrCamera();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        showPage();
    }

    public BooleanProperty compactProperty() {
        return compact;
    }

    public BooleanProperty agendaFoldedProperty() {
        return agendaFolded;
    }

    public BooleanProperty sideFoldedProperty() {
        return sideFolded;
    }

    /// Puts the caret where the next line is written.
    public void focus() {
        if (nothingSetUp()) {
            start.focus();
        } else {
            composer.focus();
        }
    }

    /// Moves the focus from pane to pane: agenda, log, composer, camera.
    void movePane(int step) {
        if (nothingSetUp() || getScene() == null) {
            return;
        }
        List<Runnable> panes = new ArrayList<>(List.of(logView::focusRows, composer::focus));
        List<Node> roots = new ArrayList<>(List.of(logView, composer));
        if (getLeft() != null) {
            panes.addFirst(agenda::focusRows);
            roots.addFirst(agenda);
        }
        if (getRight() != null) {
            panes.add(rightFocus());
            roots.add(getRight());
        }
        Node focused = getScene().getFocusOwner();
        int now = roots.indexOf(roots.stream()
                .filter(root -> isInside(focused, root))
                .findFirst()
                .orElse(composer));
        panes.get(Math.floorMod(now + step, panes.size())).run();
    }

    private Runnable rightFocus() {
        if (about.equals(getRight())) {
            return about::focusFirst;
        }
        return listening.equals(getRight())
                ? listening::focusFirst
                : () -> side.lookup(".source-menu").requestFocus();
    }

    /// The caret stays where it is, unless it was in what goes.
    private void showAboutOrCamera() {
        boolean lost = Stream.of(side, about, listening).anyMatch(pane -> isInside(focusOwner(), pane));
        showPanes();
        if (lost) {
            focus();
        }
    }

    /// Shows the camera's pane where the window has room for it.
    void unfoldCamera() {
        sideFolded.set(false);
        knowing.close();
    }

    /// By page: what is being read beside the log, else the log.
    void scroll(int pages) {
        if (about.equals(getRight())) {
            about.scroll(pages);
        } else {
            logView.scroll(pages);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && about.equals(getRight()) && !composer.isComposing()) {
            event.consume();
            knowing.close();
        }
    }

    private @Nullable Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private static boolean isInside(@Nullable Node node, Node root) {
        Node each = node;
        while (each != null && !each.equals(root)) {
            each = each.getParent();
        }
        return each != null;
    }

    Composer composer() {
        return composer;
    }

    LogView logView() {
        return logView;
    }

    void scrollToNow() {
        agenda.scrollToNow();
    }

    /// The desk comes forward before the database has made its session, so that nobody waits to type.
    void startLogging() {
        writing.open(NOWHERE, nowhere());
        page.getChildren().setAll(desk);
        composer.focus();
        model.startLogging(nowhere());
    }

    /// The session to come, the same one for every line until it is there.
    private Callable<UUID> nowhere() {
        Callable<UUID> target = toCome;
        if (target == null) {
            target = model.target(this::begin);
            toCome = target;
        }
        return target;
    }

    /// Goes on in a session that was made for what is being typed.
    private void begin(Session made) {
        toCome = null;
        writing.adopt(NOWHERE, made.id());
        inView.show(made);
    }

    boolean nothingSetUp() {
        return page.getChildren().contains(start);
    }

    private void showSession(Session session) {
        Optional<Session> viewed = Optional.ofNullable(session);
        boolean writingHere = composer.isWriting();
        log.show(session, inView.zone());
        viewed.ifPresentOrElse(now -> writing.open(now.id()), () -> writing.open(NOWHERE, nowhere()));
        showPage();
        if (writingHere) {
            composer.focus();
        }
    }

    private void showPage() {
        boolean empty = inView.conferences().isEmpty() && inView.session().isEmpty();
        Optional<Conference> conference = inView.conference();
        boolean started = !empty || conference.isPresent() || page.getChildren().contains(desk);
        List<Region> wanted = List.of(started ? desk : start);
        boolean another = !page.getChildren().equals(wanted);
        boolean lost = another && isInside(focusOwner(), page);
        if (another) {
            page.getChildren().setAll(wanted);
        }
        showPanes();
        if (lost) {
            focus();
        }
    }

    private void showPanes() {
        boolean small = compact.get();
        double em = composer.getFontSize();
        boolean narrow = getWidth() > 0 && getWidth() < NARROW * em;
        boolean cramped = getWidth() > 0 && getWidth() < CRAMPED_WIDTH * em;
        boolean begun = !nothingSetUp();
        boolean reading = knowing.openProperty().get() && !small && begun;
        boolean heard = hearing.get() && !small && begun;
        boolean camera = !small && !sideFolded.get() && !narrow && begun;
        // Where there is room for one only, what was asked for takes the agenda's.
        setLeft(small || agendaFolded.get() || !begun || ((reading || heard) && narrow) ? null : agenda);
        setRight(reading ? about : heard ? listening : camera ? side : null);
        show(logView, !small);
        show(strip, !small && !strip.getChildren().isEmpty());
        show(compactShutter, begun && !side.equals(getRight()));
        composer.teachingProperty().set(!small);
        header.terse(small);
        header.narrow(!small && cramped);
        header.tight(!small && getWidth() > 0 && getWidth() < TIGHT * em);
        pseudoClassStateChanged(CRAMPED, cramped);
        pseudoClassStateChanged(COMPACT, small);
    }

    private static void show(Region region, boolean wanted) {
        region.setVisible(wanted);
        region.setManaged(wanted);
    }
}
