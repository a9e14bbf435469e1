package dev.hushnote.recording.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time that passes when a test says so.
final class HandDelay implements Delay {

    private record Due(Duration at, Runnable action) {}

    private final List<Due> due = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public void after(Duration time, Runnable action) {
        due.add(new Due(now.plus(time), action));
    }

    void pass(Duration time) {
        Duration end = now.plus(time);
        while (true) {
            Due next = due.stream()
                    .filter(each -> each.at().compareTo(end) <= 0)
                    .min(Comparator.comparing(Due::at))
                    .orElse(null);
            if (next == null) {
                break;
            }
            due.remove(next);
            now = next.at();
            next.action().run();
        }
        now = end;
    }
}
