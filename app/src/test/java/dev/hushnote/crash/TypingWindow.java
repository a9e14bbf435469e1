package dev.hushnote.crash;

import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;

/// The child process: a window in which somebody logs lines, types half of one more, and looks up until killed.
public final class TypingWindow {

    private TypingWindow() {}

    /// @param arguments folder of the notebook, the time, the half-typed line, then the lines to log
    public static void main(String[] arguments) throws InterruptedException {
        WindowRig window = WindowRig.open(WindowRig.Opening.at(Path.of(arguments[0]), arguments[1]));
        window.press(KeyCode.ENTER);
        for (int i = 3; i < arguments.length; i++) {
            window.log(arguments[i]).sees(arguments[i]);
        }
        window.type(arguments[2]);
        System.out.println("typed");
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
