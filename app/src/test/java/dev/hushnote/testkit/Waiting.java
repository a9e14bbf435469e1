package dev.hushnote.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what other threads and programs bring about; far longer than they need, so that only a hang fails.
public final class Waiting {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Waiting() {}

    public static void until(BooleanSupplier condition) {
        forValue(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T forValue(Supplier<Optional<T>> value) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("did not happen within " + DEADLINE);
    }
}
