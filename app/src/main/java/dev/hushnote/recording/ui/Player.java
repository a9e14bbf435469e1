package dev.hushnote.recording.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// One opened file. Everything but making and disposing it is done on the window's thread, and nothing blocks it: the
/// player does what it is told soon, in order.
interface Player {

    /// Makes players.
    @FunctionalInterface
    interface Maker {

        /// Begins to open a file. Never called on the window's thread: it may block.
        ///
        /// @throws IOException when the file cannot be read
        /// @throws RuntimeException whatever else the toolkit's player has to say against it
        /// @throws LinkageError when a library of the system is missing
        Player open(Path file) throws IOException;
    }

    /// Told on the window's thread what happens.
    interface Events {

        /// @param length zero when unknown
        void ready(Duration length, boolean picture, int width, int height);

        /// It is known better by now how long it is.
        void measured(Duration length);

        void ended();

        void failed(Throwable failure);
    }

    /// Tells events from now on, and again what happened before.
    void tell(Events events);

    void play();

    void pause();

    /// @param done called on the window's thread when the next seek is welcome
    void seek(Duration position, Runnable done);

    /// @param told gets where it is, on the window's thread, soon
    void askPosition(Consumer<Duration> told);

    void rate(double rate);

    void mute(boolean muted);

    /// What is seen at this moment, in the recording's own size; empty when there is no picture.
    Optional<BufferedImage> still();

    /// A new node that shows the picture, as large as it is made, in its own shape.
    PictureNode picture();

    /// Ends it for good; may block, so not on the window's thread. Its nodes were released before.
    void dispose();

    /// Something to see.
    interface PictureNode {

        Node node();

        /// Keeps its shape within this, in px.
        void fit(double width, double height);

        void release();
    }
}
