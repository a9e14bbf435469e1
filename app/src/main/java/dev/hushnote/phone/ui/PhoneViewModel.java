package dev.hushnote.phone.ui;

import dev.hushnote.capture.Later;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.phone.Doorway;
import dev.hushnote.phone.PairedPhone;
import dev.hushnote.phone.PhoneStation;
import dev.hushnote.phone.StationState;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which phones there are and how another one gets in. To be used on the window's thread.
final class PhoneViewModel {

    /// Somebody whose phone has not come by then needs another way.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Shell shell;
    private final PhoneStation station;
    private final Consumer<SourceChoice> use;
    private final Later later;
    private final ReadOnlyObjectWrapper<StationState> state;
    private final ReadOnlyObjectWrapper<List<PairedPhone>> phones;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inVain = new ReadOnlyBooleanWrapper();
    private final Set<UUID> known;
    private int invitations;
    private boolean watched;

    /// @param use takes pictures from there from now on
    PhoneViewModel(Shell shell, PhoneStation station, Consumer<SourceChoice> use, Later later) {
        this.shell = shell;
        this.station = station;
        this.use = use;
        this.later = later;
        this.state = new ReadOnlyObjectWrapper<>(station.state());
        this.phones = new ReadOnlyObjectWrapper<>(station.phones());
        this.known = new HashSet<>(ids(station.phones()));
        // The station is closed before the window's thread ends.
        var _ = station.onChange(() -> shell.work().inWindow(this::follow));
    }

    ReadOnlyObjectProperty<StationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PairedPhone>> phonesProperty() {
        return phones.getReadOnlyProperty();
    }

    /// Whether it is about to listen.
    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// Whether a code was shown for a while and no phone came.
    ReadOnlyBooleanProperty inVainProperty() {
        return inVain.getReadOnlyProperty();
    }

    /// Looks every few seconds which phones have their page open, as long as somebody sees it.
    void watch(boolean seen) {
        boolean begins = seen && !watched;
        watched = seen;
        if (begins) {
            lookAgain();
        }
    }

    private void lookAgain() {
        if (watched) {
            follow();
            later.after(LOOK_AGAIN, () -> shell.work().inWindow(this::lookAgain));
        }
    }

    /// Lets phones in, with a code of its own for the next one.
    void open() {
        opening.set(true);
        shell.work()
                .change(
                        () -> {
                            station.open();
                            return true;
                        },
                        _ -> {
                            opening.set(false);
                            follow();
                            await();
                        },
                        _ -> opening.set(false));
    }

    void close() {
        shell.work().change(() -> {
            station.close();
            return true;
        });
    }

    /// Shows a code that was not used yet.
    void invite() {
        station.invite();
        follow();
        await();
    }

    void use(PairedPhone phone) {
        use.accept(new SourceChoice.Phone(phone.id(), phone.name()));
    }

    /// From now on it can send nothing; its pictures stay.
    void forget(PairedPhone phone) {
        shell.work()
                .change(
                        () -> {
                            station.revoke(phone.id());
                            return true;
                        },
                        _ -> shell.notices().show(Notice.done("phone.forgotten", phone.name())));
    }

    /// The ways into this laptop, none while it is closed.
    List<Doorway> doorways() {
        return state.get() instanceof StationState.Open open ? open.doorways() : List.of();
    }

    private void await() {
        int mine = ++invitations;
        inVain.set(false);
        later.after(
                PATIENCE,
                () -> shell.work().inWindow(() -> {
                    if (mine == invitations && state.get() instanceof StationState.Open) {
                        inVain.set(true);
                    }
                }));
    }

    private void follow() {
        state.set(station.state());
        phones.set(station.phones());
        for (PairedPhone phone : phones.get()) {
            if (known.add(phone.id())) {
                invitations++;
                inVain.set(false);
                shell.notices().show(Notice.done("phone.came", phone.name()));
            }
        }
    }

    private static Set<UUID> ids(List<PairedPhone> phones) {
        return phones.stream().map(PairedPhone::id).collect(Collectors.toSet());
    }
}
