package dev.hushnote.wiring.ui;

import dev.hushnote.cli.WindowWish;
import dev.hushnote.desktop.Appearance;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Settings;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.WindowFrame;
import dev.hushnote.handover.FirstWindow;
import dev.hushnote.handover.SecondStart;
import dev.hushnote.log.ui.FirstLines;
import dev.hushnote.phone.MachineAddresses;
import dev.hushnote.text.Problem;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.CameraParts;
import dev.hushnote.wiring.NotebookOpener;
import dev.hushnote.wiring.PhoneParts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
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
import org.jspecify.annotations.Nullable;

/// One life of the window: brings the toolkit and the notebook up beside each other, shows the window, and closes
/// everything in order when it is closed.
public final class WindowProcess {

    private static final Logger LOG = Logger.getLogger(WindowProcess.class.getName());

    private final NotebookOpener opener;
    private final ToolkitStart toolkit;
    private final WindowWish wish;
    private final Clock clock;
    private final String system = System.getProperty("os.name", "");
    private final ExecutorService opening = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("opening-", 0).daemon().factory());
    private final ExecutorService settingsThread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("settings").daemon().factory());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final StartWatch watch;
    private volatile @Nullable FirstWindow later;
    private boolean closeWanted;
    private int exitCode;

    public WindowProcess(NotebookOpener opener, ToolkitStart toolkit, WindowWish wish) {
        this.opener = opener;
        this.toolkit = toolkit;
        this.wish = wish;
        this.clock = clock(wish);
        this.watch = new StartWatch(wish.startLog(), opening);
    }

    /// Returns when the window was closed and the notebook with it; at once when another window has the
    /// notebook, which comes forward then.
    ///
    /// @return the exit code
    public int run() {
        if (new SecondStart(wish.notebook()).hand(wish.words())) {
            return 0;
        }
        CompletableFuture<AppGraph> notebook = CompletableFuture.supplyAsync(this::open, opening);
        SettingsFile settings = new SettingsFile(opener.places().settings(), settingsThread);
        toolkit.run(() -> begin(notebook, settings));
        awaitClosed();
        CompletableFuture.runAsync(() -> {}, settingsThread).join();
        Platform.exit();
        return exitCode;
    }

    /// The notebook keeps the window's time.
    private AppGraph open() {
        return new NotebookOpener(opener.places(), clock, opener.versions()).open(wish.notebook(), wish.backups());
    }

    /// The frame is seen, and can be typed in, before the notebook is open.
    private void begin(CompletableFuture<AppGraph> notebook, SettingsFile settings) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> LOG.log(Level.SEVERE, "unexpected", e));
        Settings before = settings.current();
        Locale language = wish.language()
                .or(() -> Optional.ofNullable(before.looks().language()))
                .orElseGet(Locale::getDefault);
        Texts texts = new Texts(language);
        Appearance appearance =
                new Appearance(before.looks().theme(), before.looks().zoom());
        Stage stage = new Stage();
        FirstLines first = new FirstLines(texts, clock);
        WindowFrame frame = new WindowFrame(stage, appearance);
        frame.cover(first);
        frame.show(before.panes().frame());
        first.focus();
        CompletableFuture<Void> seen = new CompletableFuture<>();
        frame.whenSeen(() -> {
            watch.note("frame");
            seen.complete(null);
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            closeWanted = true;
        });
        Opened opened = new Opened(stage, frame, first, settings, appearance, texts);
        // What is built then keeps the window's thread busy; it must have been seen before.
        CompletableFuture<AppGraph> open = notebook.thenCombine(seen, (graph, _) -> graph);
        CompletableFuture<AppGraph> _ = open.whenComplete((graph, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                show(opened, graph);
            } else {
                refuse(opened, failure.getCause() == null ? failure : failure.getCause());
            }
        }));
    }

    /// A window that can be seen already.
    private record Opened(
            Stage stage,
            WindowFrame frame,
            FirstLines first,
            SettingsFile settings,
            Appearance appearance,
            Texts texts) {}

    private void show(Opened opened, AppGraph notebook) {
        PhoneParts phones = new PhoneParts(
                notebook, new MachineAddresses(), opener.places().settings().resolveSibling("phones"), clock);
        CameraParts cameras =
                new CameraParts(clock, Boolean.parseBoolean(System.getenv("HUSHNOTE_TEST_PATTERN")), phones);
        WindowGraph window = new WindowGraph(
                opened.stage,
                new WindowSurroundings(
                        notebook,
                        clock,
                        opened.settings,
                        OperatingSystem.of(system),
                        cameras.camera(),
                        cameras.second(),
                        cameras.catalogue(),
                        cameras.ffmpeg(),
                        phones,
                        opener.versions()),
                opened.appearance,
                opened.texts);
        window.open(opened.frame, opened.first, () -> {
            opened.frame.uncover(opened.first);
            watch.note("ready");
            window.take(wish.words());
            opening.execute(() -> listen(opened.frame, window));
            opened.stage.setOnCloseRequest(_ -> close(window, new Sources(cameras, phones), notebook));
            if (closeWanted) {
                opened.stage.close();
                close(window, new Sources(cameras, phones), notebook);
            }
        });
    }

    private void listen(WindowFrame frame, WindowGraph window) {
        try {
            later = FirstWindow.listen(
                    wish.notebook(),
                    words -> Platform.runLater(() -> {
                        frame.comeForward();
                        window.take(words);
                    }));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "later starts are not heard", e);
        }
    }

    private void refuse(Opened opened, Throwable failure) {
        Problem problem = failure instanceof Problem known
                ? known
                : new Problem(failure, Problem.Kind.CANNOT_WRITE, "problem.cannot-write", wish.notebook());
        exitCode = problem.kind() == Problem.Kind.IN_USE ? 0 : 1;
        if (!(failure instanceof Problem)) {
            LOG.log(Level.SEVERE, "notebook not opened", failure);
        }
        new RefusalWindow(opened.stage, opened.texts, opened.appearance)
                .show(problem, opened.first.everything(), closed::countDown);
    }

    /// What pictures come from.
    private record Sources(CameraParts cameras, PhoneParts phones) implements AutoCloseable {

        @Override
        public void close() {
            phones.close();
            cameras.close();
        }
    }

    private void close(WindowGraph window, Sources sources, AppGraph notebook) {
        window.rememberFrame();
        opening.execute(() -> finish(window, sources, notebook));
    }

    /// What was asked for is done first; the backup that is due is made before the notebook is closed.
    private void finish(WindowGraph window, Sources sources, AppGraph notebook) {
        try (sources) {
            if (later != null) {
                later.close();
            }
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
        Clock real = Clock.system(ZoneId.systemDefault());
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
