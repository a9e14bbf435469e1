package dev.hushnote.gallery.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.gallery.Unplaced;

/// What views of photos ask for.
interface SheetActions {

    void open(SheetPhoto photo);

    /// Lets somebody choose the session that a photo goes to.
    void chooseSession(SheetPhoto photo);

    void accept(Unplaced unplaced, Session session);

    void caption(SheetPhoto photo, String words);

    void delete(SheetPhoto photo);

    void togglePrivate(SheetPhoto photo);
}
