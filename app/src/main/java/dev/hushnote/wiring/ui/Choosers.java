package dev.hushnote.wiring.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Lets the attendee choose files and folders as the system does. To be used on the window's thread.
///
/// @param stage the window that it happens for
record Choosers(Stage stage) {

    /// @return none when nothing was chosen
    List<Path> files() {
        List<File> chosen = new FileChooser().showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    Optional<Path> file() {
        return Optional.ofNullable(new FileChooser().showOpenDialog(stage)).map(File::toPath);
    }

    /// @param begin where it begins to look, if that is there
    Optional<Path> folder(Optional<Path> begin) {
        DirectoryChooser chooser = new DirectoryChooser();
        begin.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }
}
