package dev.hushnote.pictures;

import dev.hushnote.capture.SourceChoice;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.testkit.WindowRig.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Writes pictures of the window: first argument the folder, then which ones, `chosen` for the usual set.
final class Pictures {

    private final Path folder;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Pictures pictures = new Pictures(Path.of(arguments[0]));
        List<Picture> wanted = Arrays.stream(arguments)
                .skip(1)
                .flatMap(words -> Stream.of(words.split(" ", -1)))
                .filter(words -> !words.isBlank())
                .flatMap(words -> words.equals("chosen") ? Chosen.pictures().stream() : Stream.of(words))
                .map(Picture::of)
                .toList();
        int failed = 0;
        for (Picture picture : wanted) {
            failed += pictures.take(picture) ? 0 : 1;
        }
        // The toolkit waits for nobody.
        System.exit(failed);
    }

    private boolean take(Picture picture) throws IOException {
        Path notebook = Files.createTempDirectory("hushnote-picture");
        try {
            write(picture, notebook);
            System.out.println(picture.fileName());
            return true;
        } catch (RuntimeException | AssertionError e) {
            System.out.println(picture.fileName() + " FAILED: " + e);
            return false;
        } finally {
            delete(notebook);
        }
    }

    private void write(Picture picture, Path notebook) {
        Opening opening = Opening.at(notebook, picture.sight().instant()).speaking(picture.language());
        try (WindowRig rig = WindowRig.open(picture.content().fill(opening))) {
            Toolkit.inWindow(() -> rig.appearance().themeProperty().set(picture.theme()));
            zoom(rig, picture.zoom());
            rig.sized(picture.width(), picture.height());
            new Stillness(rig).await();
            picture.sight().goThere(rig);
            new Stillness(rig).await();
            Toolkit.inWindow(() -> Snapshot.write(rig.scene(), folder.resolve(picture.fileName())));
            rig.cameras().camera().choose(SourceChoice.NONE);
            rig.cameras().second().choose(SourceChoice.NONE);
            new Stillness(rig).await();
        }
    }

    private static void zoom(WindowRig rig, int percent) {
        while (Math.round(rig.appearance().zoomProperty().get() * 100) < percent) {
            rig.run("command.zoom-in");
        }
    }

    private static void delete(Path notebook) throws IOException {
        try (Stream<Path> files = Files.walk(notebook)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
