package dev.hushnote.wiring.ui;

import dev.hushnote.cli.WindowWish;
import dev.hushnote.desktop.Appearance;
import dev.hushnote.desktop.Fonts;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Settings;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Texts;
import dev.hushnote.text.Problem;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.CameraParts;
import dev.hushnote.wiring.NotebookOpener;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/// One life of the window: brings the toolkit and the notebook up beside each other, shows the window, and closes
/// everything in order when it is closed.
public final class WindowProcess {

    private static final Logger LOG = Logger.getLogger(WindowProcess.class.getName());

    private final NotebookOpener opener;
    private final WindowWish wish;
    private final Clock clock;
    private final String system = System.getProperty("os.name", "");
    private final ExecutorService opening = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("opening-", 0).daemon().factory());
    private final ExecutorService settingsThread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("settings").daemon().factory());
    private final CountDownLatch closed = new CountDownLatch(1);
    private int exitCode;

    public WindowProcess(NotebookOpener opener, WindowWish wish) {
        this.opener = opener;
        this.wish = wish;
        this.clock = clock(wish);
    }

    /// Returns when the window was closed and the notebook with it.
    ///
    /// @return the exit code
    public int run() {
        CompletableFuture<AppGraph> notebook = CompletableFuture.supplyAsync(this::open, opening);
        SettingsFile settings = new SettingsFile(opener.places().settings(), settingsThread);
        Platform.setImplicitExit(false);
        Platform.startup(() -> begin(notebook, settings));
        awaitClosed();
        CompletableFuture.runAsync(() -> {}, settingsThread).join();
        Platform.exit();
        return exitCode;
    }

    /// The notebook keeps the window's time.
    private AppGraph open() {
        return new NotebookOpener(opener.places(), clock, opener.version()).open(wish.notebook(), wish.backups());
    }

    private void begin(CompletableFuture<AppGraph> notebook, SettingsFile settings) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> LOG.log(Level.SEVERE, "unexpected", e));
        Fonts.load();
        Settings before = settings.current();
        Locale language =
                wish.language().or(() -> Optional.ofNullable(before.language())).orElseGet(Locale::getDefault);
        Texts texts = new Texts(language);
        Appearance appearance = new Appearance(before.theme(), before.zoom());
        Stage stage = new Stage();
        CompletableFuture<AppGraph> _ = notebook.whenComplete((opened, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                show(stage, opened, settings, appearance, texts);
            } else {
                refuse(stage, failure.getCause() == null ? failure : failure.getCause(), appearance, texts);
            }
        }));
    }

    private void show(Stage stage, AppGraph notebook, SettingsFile settings, Appearance appearance, Texts texts) {
        CameraParts cameras = new CameraParts(clock, Boolean.parseBoolean(System.getenv("HUSHNOTE_TEST_PATTERN")));
        WindowGraph window = new WindowGraph(
                stage,
                new WindowSurroundings(
                        notebook, clock, settings, OperatingSystem.of(system), cameras.camera(), cameras.catalogue()),
                appearance,
                texts);
        stage.setOnCloseRequest(_ -> {
            window.rememberFrame();
            opening.execute(() -> close(window, cameras, notebook));
        });
        window.open(() -> {});
    }

    private void refuse(Stage stage, Throwable failure, Appearance appearance, Texts texts) {
        Problem problem = failure instanceof Problem known
                ? known
                : new Problem(failure, Problem.Kind.CANNOT_WRITE, "problem.cannot-write", wish.notebook());
        exitCode = problem.kind() == Problem.Kind.IN_USE ? 0 : 1;
        if (!(failure instanceof Problem)) {
            LOG.log(Level.SEVERE, "notebook not opened", failure);
        }
        new RefusalWindow(stage, texts, appearance).show(problem, closed::countDown);
    }

    /// What was asked for is done first; the backup that is due is made before the notebook is closed.
    private void close(WindowGraph window, CameraParts cameras, AppGraph notebook) {
        try (cameras) {
            window.finish();
            notebook.backups().makeIfDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "not everything could be finished", e);
        } finally {
            try {
                notebook.close();
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "notebook not closed", e);
                exitCode = 1;
            }
            closed.countDown();
        }
    }

    private static Clock clock(WindowWish wish) {
        Clock real = Clock.system(java.time.ZoneId.systemDefault());
        return wish.startsAt()
                .map(wanted -> Clock.offset(real, Duration.between(real.instant(), wanted)))
                .orElse(real);
    }

    private void awaitClosed() {
        boolean waiting = true;
        while (waiting) {
            try {
                closed.await();
                waiting = false;
            } catch (InterruptedException _) {
                // Nobody interrupts this thread on purpose; the window decides when it ends.
            }
        }
    }
}
