package dev.hushnote.wiring;

import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.VisitingCameras;
import dev.hushnote.phone.LocalAddresses;
import dev.hushnote.phone.NotebookLights;
import dev.hushnote.phone.NotebookPictures;
import dev.hushnote.phone.PairedPhone;
import dev.hushnote.phone.PhoneStation;
import dev.hushnote.phone.StationFolders;
import dev.hushnote.phone.StationLimits;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/// The station for phones over an open notebook. Making it reads the list of paired phones and touches no network.
public final class PhoneParts implements VisitingCameras, AutoCloseable {

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("phones").daemon().factory());
    private final PhoneStation station;
    private volatile Supplier<Optional<UUID>> inView = Optional::empty;

    /// @param addresses where phones can reach this machine
    /// @param own for the certificate and the paired phones; among the program's settings
    /// @param clock the same one that key presses are timed by
    public PhoneParts(AppGraph notebook, LocalAddresses addresses, Path own, Clock clock) {
        this.station = new PhoneStation(
                new StationFolders(own, notebook.folder().resolve("uploads")),
                addresses,
                StationLimits.USUAL,
                new NotebookPictures(notebook.phoneArrivals(), () -> inView.get()),
                new NotebookLights(
                        notebook.whereabouts(), notebook.programme(), notebook.ratings(), notebook.ratingEditor()),
                clock,
                Later.on(scheduler));
    }

    public PhoneStation station() {
        return station;
    }

    /// @param conference takes what finds no session of its time; asked on the station's threads. Until this is called,
    ///     such pictures wait on the phone
    public void inView(Supplier<Optional<UUID>> conference) {
        inView = conference;
    }

    @Override
    public List<FoundSource> list() {
        return station.phones().stream()
                .filter(PairedPhone::camera)
                .map(phone -> new FoundSource(new SourceChoice.Phone(phone.id(), phone.name()), phone.code()))
                .toList();
    }

    @Override
    public FrameSource source(UUID phone) {
        return station.source(phone);
    }

    @Override
    public void close() {
        station.close();
        scheduler.shutdown();
    }
}
