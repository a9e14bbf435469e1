package dev.hushnote.phone;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps addresses out that try tokens: ten wrong ones in a minute, and nothing is taken from there for ten minutes.
/// May be used from any thread.
final class WrongTries {

    private static final int MOST = 10;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final Duration OUT = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 1_000;

    private final Clock clock;
    private final Map<InetAddress, Deque<Instant>> tries = new LinkedHashMap<>();

    WrongTries(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isOut(InetAddress address) {
        Deque<Instant> wrong = tries.get(address);
        return wrong != null
                && wrong.size() >= MOST
                && clock.instant().isBefore(wrong.getLast().plus(OUT));
    }

    synchronized void count(InetAddress address) {
        Instant now = clock.instant();
        Deque<Instant> wrong = tries.remove(address);
        if (wrong == null) {
            wrong = new ArrayDeque<>();
        }
        wrong.addLast(now);
        while (wrong.size() > MOST || wrong.getFirst().isBefore(now.minus(SPAN))) {
            wrong.removeFirst();
        }
        tries.put(address, wrong);
        if (tries.size() > MOST_ADDRESSES) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
