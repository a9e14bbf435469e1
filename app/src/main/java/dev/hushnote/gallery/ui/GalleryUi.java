package dev.hushnote.gallery.ui;

import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.change.Trash;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Place;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.gallery.Gallery;
import dev.hushnote.gallery.Holdings;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.gallery.Unplaced;
import dev.hushnote.photo.Renditions;
import dev.hushnote.photo.ui.Thumbnails;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// Puts the Photos place together.
public final class GalleryUi {

    private final GalleryViewModel model;
    private final PhotoDeeds deeds;
    private final PhotoViewer viewer;
    private final SessionChoice sessions;
    private final SheetView sheet;
    private final InboxView inbox;
    private final GalleryView view;

    /// What the place asks and changes.
    ///
    /// @param gallery reads photos
    /// @param intake changes them
    /// @param trash brings deleted ones back
    /// @param renditions makes them large
    public record Services(Gallery gallery, PhotoIntake intake, Trash trash, Renditions renditions) {}

    /// @param bring brings picture files in
    public GalleryUi(Shell shell, ConferenceInView inView, Thumbnails thumbnails, Services services, Runnable bring) {
        this.model = new GalleryViewModel(shell, services.gallery(), inView);
        this.deeds = new PhotoDeeds(shell, services.intake(), services.trash());
        this.viewer = new PhotoViewer(shell, services.gallery(), services.renditions(), deeds);
        this.sessions = new SessionChoice(shell.texts(), shell.overlay());
        SheetActions actions = new Actions();
        this.sheet = new SheetView(model, shell.texts(), thumbnails, actions);
        this.inbox = new InboxView(model, shell.texts(), thumbnails, actions);
        this.view = new GalleryView(model, shell.texts(), sheet, inbox, bring);
    }

    public Place place() {
        return new Place("place.photos", Feather.IMAGE, view, view::focus);
    }

    /// Whether the place can be seen.
    public boolean isInFront() {
        return view.isVisible() && view.getScene() != null;
    }

    /// The large view, for every place that shows photos.
    public PhotoViewer viewer() {
        return viewer;
    }

    public List<Command> commands() {
        return List.of(
                chosen("command.photo-caption", _ -> sheet.editCaption()),
                chosen("command.photo-open", photo -> viewer.open(photo.id())),
                chosen("command.photo-move", this::chooseSession),
                chosen("command.photo-private", deeds::togglePrivate),
                chosen("command.photo-delete", deeds::delete),
                Command.of("command.photos-inbox", inbox::focus).when(() -> view.isVisible() && inbox.isVisible()),
                Command.of("command.photos-whole", this::toggleWhole).when(view::isVisible));
    }

    private Command chosen(String nameKey, Consumer<SheetPhoto> deed) {
        return Command.of(nameKey, () -> model.chosen().ifPresent(deed))
                .when(() -> view.isVisible() && model.chosen().isPresent());
    }

    private void toggleWhole() {
        model.wholeProperty().set(!model.wholeProperty().get());
    }

    private void chooseSession(SheetPhoto photo) {
        Holdings holdings = model.holdingsProperty().get();
        if (holdings != null) {
            sessions.open(holdings, photo, session -> deeds.move(photo, session));
        }
    }

    /// What cells ask for.
    private final class Actions implements SheetActions {

        @Override
        public void open(SheetPhoto photo) {
            viewer.open(photo.id());
        }

        @Override
        public void chooseSession(SheetPhoto photo) {
            GalleryUi.this.chooseSession(photo);
        }

        @Override
        public void accept(Unplaced unplaced, Session session) {
            deeds.move(unplaced.photo(), session);
        }

        @Override
        public void caption(SheetPhoto photo, String words) {
            deeds.caption(photo, words);
        }

        @Override
        public void delete(SheetPhoto photo) {
            deeds.delete(photo);
        }

        @Override
        public void togglePrivate(SheetPhoto photo) {
            deeds.togglePrivate(photo);
        }
    }
}
