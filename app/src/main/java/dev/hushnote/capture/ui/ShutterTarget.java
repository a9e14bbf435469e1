package dev.hushnote.capture.ui;

import dev.hushnote.conference.PhotoBan;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;

/// Where pictures go that are taken now.
public interface ShutterTarget {

    /// A place for a picture.
    ///
    /// @param session nothing for the conference's inbox
    /// @param ban why the shutter must not take there; nothing where it may
    record Spot(Optional<UUID> session, UUID conference, Optional<PhotoBan> ban) {}

    /// The place now; a moment or a conference is made where none is. Called away from the window's thread.
    Spot spot();

    /// The conference for pictures that find their own place.
    UUID conference();

    /// The room of the place as the programme spells it; empty while none is known.
    ObservableValue<String> room();

    /// The name of the place, for the shutter; empty while it is not certain.
    ObservableValue<String> name();

    /// Why the shutter does not take now, as far as was read; nothing while it does.
    ObservableValue<Optional<PhotoBan>> ban();

    /// Takes the mark away that stands in the way. Called away from the window's thread.
    void allow(PhotoBan ban);
}
