package dev.hushnote.crash;

import dev.hushnote.phone.StationState;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;

/// The child process: a window in which somebody logs a line and lets phones in, until it is killed.
public final class PhoneWindow {

    private PhoneWindow() {}

    /// Prints where phones come in.
    ///
    /// @param arguments folder of the notebook, the time, the line to log
    public static void main(String[] arguments) throws InterruptedException {
        WindowRig window = WindowRig.open(WindowRig.Opening.at(Path.of(arguments[0]), arguments[1]));
        if (window.notebook().programme().conferences().isEmpty()) {
            window.press(KeyCode.ENTER);
        }
        window.log(arguments[2]).sees(arguments[2]);
        window.run("command.phone");
        StationState.Open open = Waiting.forValue(() ->
                window.phones().state() instanceof StationState.Open state ? Optional.of(state) : Optional.empty());
        System.out.println(open.doorways().getFirst().invitation());
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
