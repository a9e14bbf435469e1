package dev.hushnote.phone;

import dev.hushnote.capture.Arrived;
import dev.hushnote.capture.PhoneArrivals;
import dev.hushnote.capture.PhoneArrivals.Sent;
import dev.hushnote.text.Problem;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Stores what phones send in the open notebook.
public final class NotebookPictures implements PhonePictures {

    private final PhoneArrivals arrivals;
    private final Supplier<Optional<UUID>> inView;

    /// @param inView the conference in view, whose inbox takes what has no place; asked on the station's threads.
    ///     While there is none, pictures wait on the phone
    public NotebookPictures(PhoneArrivals arrivals, Supplier<Optional<UUID>> inView) {
        this.arrivals = arrivals;
        this.inView = inView;
    }

    @Override
    public Stored store(PhonePicture picture) {
        UUID fallback = inView.get().orElseThrow(() -> Problem.badInput("problem.no-conference-yet"));
        Sent sent = new Sent(picture.id(), picture.file(), picture.device());
        Arrived arrived = picture.gallery()
                ? arrivals.chosen(sent, picture.takenAt(), picture.ahead(), fallback)
                : arrivals.shot(sent, picture.takenAt(), fallback);
        return arrived.added() ? Stored.ADDED : Stored.KNOWN;
    }
}
