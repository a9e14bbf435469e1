package dev.hushnote.crash;

import dev.hushnote.capture.PhotoIntake.NewPhoto;
import dev.hushnote.cli.OpenNotebook;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.NewEntry;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.RatingEditor.NewRating;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.wiring.NotebookOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The child process: writes entries, photos and ratings until it is killed, and prints each once it is
/// acknowledged.
public final class CrashingWriter {

    private CrashingWriter() {}

    /// @param arguments folder of the notebook, folder for pictures, first number for pictures
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path pictures = Path.of(arguments[1]);
        int seed = Integer.parseInt(arguments[2]);
        NotebookOpener opener = new NotebookOpener(
                new NotebookPlaces(folder, pictures, pictures), Clock.systemUTC(), Versions.of("crash"));
        OpenNotebook notebook = opener.open(folder, pictures);
        Session session = notebook.programme()
                .sessions(notebook.programme().conferences().getFirst().id())
                .getFirst();
        while (true) {
            acknowledge(
                    "entry",
                    notebook.logEditor()
                            .add(NewEntry.text(session.id(), "line " + seed))
                            .id());
            Path picture = Pictures.write(pictures.resolve(seed + ".jpg"), Pictures.jpeg(Pictures.slide(64, 48, seed)));
            acknowledge(
                    "photo",
                    notebook.photoIntake()
                            .add(new NewPhoto(picture, session.id(), "photo " + seed, null, null, Visibility.PUBLIC))
                            .photo()
                            .id());
            acknowledge(
                    "rating",
                    notebook.ratingEditor()
                            .rate(new NewRating(
                                    session.id(),
                                    Light.YELLOW,
                                    "reason " + seed,
                                    List.of(),
                                    null,
                                    Visibility.PUBLIC,
                                    Visibility.PUBLIC))
                            .id());
            seed++;
        }
    }

    private static void acknowledge(String kind, Object id) {
        System.out.println(kind + " " + id);
        System.out.flush();
    }
}
