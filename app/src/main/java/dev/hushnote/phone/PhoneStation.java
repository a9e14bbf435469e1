package dev.hushnote.phone;

import dev.hushnote.capture.Camera.Watch;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Later;
import dev.hushnote.phone.LocalAddresses.LocalAddress;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Takes pictures, lights and running pictures from paired phones in the local network. Off until it is opened;
/// may be opened and closed any number of times, from any thread.
public final class PhoneStation implements AutoCloseable {

    private final StationFolders folders;
    private final LocalAddresses addresses;
    private final StationLimits limits;
    private final Clock clock;
    private final Later later;

    private final Invitation invitation = new Invitation();
    private final PhoneBook book;
    private final Links links;
    private final UploadFolder uploads;
    private final Services services;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();

    private StationState state = new StationState.Closed();
    private @Nullable Doors doors;
    private String code = "";

    /// Reads the list of paired phones and touches no network.
    ///
    /// @param pictures gets what phones send
    /// @param lights what phones show and give
    /// @param clock what pictures and key presses are timed by
    public PhoneStation(
            StationFolders folders,
            LocalAddresses addresses,
            StationLimits limits,
            PhonePictures pictures,
            PhoneLights lights,
            Clock clock,
            Later later) {
        this.folders = folders;
        this.addresses = addresses;
        this.limits = limits;
        this.clock = clock;
        this.later = later;
        this.book = new PhoneBook(folders.own(), clock);
        this.links = new Links(book, clock, this::tell);
        this.uploads = new UploadFolder(folders.temporary(), limits);
        Pairing pairing = new Pairing(invitation, new WrongTries(clock), book, this::renewed);
        this.services = new Services(
                new Page(),
                pairing,
                new Uploads(pairing, pictures, limits, uploads),
                new Talk(pairing, links, lights, limits));
    }

    /// Listens on every usable address of this machine; nothing happens while it is open. Reads files and makes a
    /// certificate: never on a window's thread. What goes wrong is told as [StationState.Failed].
    public void open() {
        synchronized (lock) {
            if (doors == null) {
                state = opened();
            }
        }
        tell();
    }

    /// Hangs up and listens no more. Paired phones stay paired.
    @Override
    public void close() {
        Doors closing;
        synchronized (lock) {
            closing = doors;
            doors = null;
            state = new StationState.Closed();
        }
        links.release();
        if (closing != null) {
            closing.close();
        }
        tell();
    }

    public StationState state() {
        synchronized (lock) {
            return state;
        }
    }

    /// Makes a fresh token; the former one lets nobody in any more. A token that let a phone in is replaced by
    /// itself.
    public void invite() {
        invitation.renew();
        renewed();
    }

    /// The phones let in at any time, in the order they came.
    public List<PairedPhone> phones() {
        return book.all().stream()
                .map(phone -> new PairedPhone(
                        phone.id(), phone.name(), phone.code(), phone.lastHeard(), links.hasCamera(phone.id())))
                .toList();
    }

    /// Sends a phone away: nothing is taken from it until it pairs again.
    ///
    /// @throws Problem when that cannot be written down
    public void revoke(UUID phone) {
        book.remove(phone);
        links.of(phone).release();
        tell();
    }

    /// Told after every change of state, of the invitation or of the phones, on the thread that made it; must
    /// return fast. That a camera page went away is no change of anybody's: ask for [#phones()] every few
    /// seconds too.
    public Watch onChange(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// A phone as a source that was not started. It gives pictures while the station is open and the phone's
    /// page is.
    public FrameSource source(UUID phone) {
        return new PhoneSource(links.of(phone), later);
    }

    private StationState opened() {
        List<LocalAddress> found;
        try {
            found = addresses.list();
            if (found.isEmpty()) {
                return new StationState.Failed("");
            }
            uploads.sweep();
            doors = listening(found);
            return open(doors);
        } catch (IOException | GeneralSecurityException e) {
            return new StationState.Failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private Doors listening(List<LocalAddress> found) throws IOException, GeneralSecurityException {
        KeyStore keys = new StationCertificate(folders.own(), clock)
                .keyStore(found.stream().map(LocalAddress::address).toList());
        code = StationCertificate.code(keys);
        new JdkServerLimits().apply();
        Doors opening = new Doors(services, new StallWatch(limits.stall(), later), clock);
        Optional<IOException> refused = Optional.empty();
        for (LocalAddress address : found) {
            try {
                opening.open(address, StationCertificate.context(keys), limits.port());
            } catch (IOException e) {
                refused = Optional.of(e); // an address may be gone by now; the others serve
            }
        }
        if (opening.isEmpty()) {
            opening.close();
            throw refused.orElseThrow();
        }
        return opening;
    }

    private void renewed() {
        synchronized (lock) {
            if (doors != null) {
                state = open(doors);
            }
        }
        tell();
    }

    private StationState open(Doors open) {
        return new StationState.Open(open.doorways(invitation.token()), code);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
