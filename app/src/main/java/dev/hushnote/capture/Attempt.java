package dev.hushnote.capture;

import java.util.function.Consumer;

/// One try to get pictures from something: opened, read, ended.
public interface Attempt {

    /// Reads until it ends by itself or is stopped. Called once, on a thread of its own, which it may block.
    ///
    /// @param pictures gets every picture
    /// @return why it ended; of no interest after [#stop()]
    SourceState.Lost run(Consumer<Frame> pictures);

    /// Makes [#run] return soon, also when it has not begun. From any thread, more than once, without blocking and
    /// without interrupting anybody.
    void stop();
}
