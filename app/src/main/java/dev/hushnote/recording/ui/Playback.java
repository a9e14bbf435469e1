package dev.hushnote.recording.ui;

import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Work;
import dev.hushnote.recording.ui.PlaybackState.Broken;
import dev.hushnote.recording.ui.PlaybackState.Closed;
import dev.hushnote.recording.ui.PlaybackState.Opening;
import dev.hushnote.recording.ui.PlaybackState.Ready;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Plays one recording at a time, and nothing before it is asked to.
///
/// To be used on the window's thread, which it never blocks: files are opened and closed on threads of its own. What
/// does not get ready within a bounded time is [Broken]. Speed, muting and what is asked for while nothing can be
/// played are kept for what is opened next; a position is not.
public final class Playback {

    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 2;
    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final Duration TICK = Duration.ofMillis(100);

    private final Work work;
    private final Player.Maker maker;
    private final Executor opener;
    private final Delay delay;
    private final Troubles troubles;

    private final ReadOnlyObjectWrapper<PlaybackState> state = new ReadOnlyObjectWrapper<>(new Closed());
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Duration> position = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyDoubleWrapper rate = new ReadOnlyDoubleWrapper(1);
    private final BooleanProperty muted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Stretch>> loop = new ReadOnlyObjectWrapper<>(Optional.empty());

    private @Nullable Player player;
    private @Nullable Seeks seeks;
    /// Counts what was opened, so that what comes late from an earlier one is told apart.
    private int turn;
    private boolean ended;
    private int sought;

    public Playback(Work work) {
        this(
                work,
                ToolkitPlayer::open,
                task -> Thread.ofPlatform().daemon().name("player").start(task),
                (time, action) -> CompletableFuture.delayedExecutor(
                                time.toMillis(), TimeUnit.MILLISECONDS, work::inWindow)
                        .execute(action),
                new Troubles(new SystemDecoders(OperatingSystem.of(System.getProperty("os.name", "")))::arePresent));
    }

    Playback(Work work, Player.Maker maker, Executor opener, Delay delay, Troubles troubles) {
        this.work = work;
        this.maker = maker;
        this.opener = opener;
        this.delay = delay;
        this.troubles = troubles;
        muted.subscribe(now -> {
            if (player != null) {
                player.mute(now);
            }
        });
    }

    public ReadOnlyObjectProperty<PlaybackState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Where it is, or is about to be; changes about ten times a second while it plays.
    public ReadOnlyObjectProperty<Duration> positionProperty() {
        return position.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty rateProperty() {
        return rate.getReadOnlyProperty();
    }

    /// Whether nothing is to be heard; may be set at any time, before opening too.
    public BooleanProperty mutedProperty() {
        return muted;
    }

    /// What is played over and over.
    public ReadOnlyObjectProperty<Optional<Stretch>> loopProperty() {
        return loop.getReadOnlyProperty();
    }

    /// Opens a recording instead of the one that is open; it stands still at its beginning.
    public void open(Path file) {
        close();
        int mine = turn;
        state.set(new Opening(file));
        delay.after(PATIENCE, () -> {
            if (mine == turn && state.get() instanceof Opening) {
                give(Troubles.stalled(file));
            }
        });
        opener.execute(() -> make(file, mine));
    }

    private void make(Path file, int mine) {
        try {
            Troubles.check(file);
            Player made = maker.open(file);
            work.inWindow(() -> take(made, file, mine));
        } catch (IOException | RuntimeException | LinkageError e) {
            Broken broken = troubles.of(file, e);
            work.inWindow(() -> giveIf(mine, broken));
        }
    }

    private void take(Player made, Path file, int mine) {
        if (mine != turn || !(state.get() instanceof Opening)) {
            opener.execute(made::dispose);
            return;
        }
        player = made;
        made.tell(new Told(file, mine));
    }

    /// Lets go of the recording; nothing is heard of it any more.
    public void close() {
        turn++;
        release(new Closed());
    }

    private void give(Broken broken) {
        turn++;
        release(broken);
    }

    private void giveIf(int mine, Broken broken) {
        if (mine == turn) {
            give(broken);
        }
    }

    private void release(PlaybackState next) {
        Player former = player;
        player = null;
        seeks = null;
        ended = false;
        playing.set(false);
        loop.set(Optional.empty());
        position.set(Duration.ZERO);
        state.set(next);
        if (former != null) {
            former.mute(true);
            opener.execute(former::dispose);
        }
    }

    public void play() {
        Player now = player;
        if (now == null || !(state.get() instanceof Ready) || playing.get()) {
            return;
        }
        if (ended) {
            seek(Duration.ZERO);
        }
        now.play();
        playing.set(true);
        tickSoon(turn);
    }

    public void pause() {
        if (player != null && playing.get()) {
            player.pause();
            playing.set(false);
            ask(player);
        }
    }

    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Goes to a place, played or paused; what lies outside is brought inside. Of several places asked for at once the
    /// last one counts.
    public void seek(Duration place) {
        if (seeks == null || !(state.get() instanceof Ready ready)) {
            return;
        }
        Duration wanted = within(place, ready);
        if (loop.get().filter(stretch -> !stretch.holds(wanted)).isPresent()) {
            unloop();
        }
        ended = false;
        sought++;
        position.set(wanted);
        seeks.ask(wanted);
    }

    /// Goes forward, or back by a negative time.
    public void skip(Duration by) {
        seek(position.get().plus(by));
    }

    /// @param speed 0.5 to 2; what lies outside is brought inside
    public void rate(double speed) {
        rate.set(Math.clamp(speed, SLOWEST, FASTEST));
        if (player != null) {
            player.rate(rate.get());
        }
    }

    /// Plays a part over and over, from its beginning, until it is unlooped, or left by seeking.
    public void loop(Duration from, Duration to) {
        if (state.get() instanceof Ready ready) {
            Duration begin = within(from, ready);
            Duration end = within(to, ready);
            if (end.compareTo(begin) > 0) {
                loop.set(Optional.of(new Stretch(begin, end)));
                seek(begin);
            }
        }
    }

    public void unloop() {
        loop.set(Optional.empty());
    }

    /// The picture of this moment; empty when there is none. Takes some milliseconds.
    public Optional<Still> still() {
        Player now = player;
        return now != null && state.get() instanceof Ready ready && ready.picture()
                ? now.still().map(picture -> new Still(picture, position.get()))
                : Optional.empty();
    }

    /// A node with the moving picture, to be released before the state changes again; empty when there is none.
    Optional<Player.PictureNode> picture() {
        Player now = player;
        return now != null && state.get() instanceof Ready ready && ready.picture()
                ? Optional.of(now.picture())
                : Optional.empty();
    }

    private void tickSoon(int mine) {
        delay.after(TICK, () -> {
            if (mine == turn && playing.get()) {
                tick();
                tickSoon(mine);
            }
        });
    }

    private void tick() {
        if (player != null) {
            ask(player);
        }
    }

    /// What was asked before a seek tells a place that was left.
    private void ask(Player asked) {
        int mine = turn;
        int before = sought;
        asked.askPosition(now -> {
            if (mine == turn && before == sought && seeks != null && !seeks.isWaiting()) {
                passed(now);
            }
        });
    }

    private void passed(Duration now) {
        Optional<Stretch> stretch = loop.get();
        if (playing.get() && stretch.isPresent() && now.compareTo(stretch.get().to()) >= 0) {
            seek(stretch.get().from());
        } else if (!ended) {
            position.set(now);
        }
    }

    private static Duration within(Duration place, Ready ready) {
        if (place.isNegative()) {
            return Duration.ZERO;
        }
        boolean beyond = !ready.length().isZero() && place.compareTo(ready.length()) > 0;
        return beyond ? ready.length() : place;
    }

    /// What one opened file tells.
    private final class Told implements Player.Events {

        private final Path file;
        private final int mine;

        private Told(Path file, int mine) {
            this.file = file;
            this.mine = mine;
        }

        @Override
        public void ready(Duration length, boolean picture, int width, int height) {
            Player now = player;
            if (mine != turn || now == null || !(state.get() instanceof Opening)) {
                return;
            }
            now.mute(muted.get());
            now.rate(rate.get());
            seeks = new Seeks(now, playing::get, delay);
            state.set(new Ready(file, length, picture, width, height));
        }

        @Override
        public void measured(Duration length) {
            if (mine == turn
                    && state.get() instanceof Ready ready
                    && !length.isZero()
                    && !length.equals(ready.length())) {
                state.set(ready.lasting(length));
            }
        }

        @Override
        public void ended() {
            Player now = player;
            if (mine != turn || now == null || !(state.get() instanceof Ready ready)) {
                return;
            }
            Optional<Stretch> stretch = loop.get();
            if (stretch.isPresent() && playing.get()) {
                seek(stretch.get().from());
                return;
            }
            now.pause();
            ended = true;
            playing.set(false);
            position.set(ready.length().isZero() ? position.get() : ready.length());
        }

        @Override
        public void failed(Throwable failure) {
            opener.execute(() -> {
                Broken broken = troubles.of(file, failure);
                work.inWindow(() -> giveIf(mine, broken));
            });
        }
    }
}
