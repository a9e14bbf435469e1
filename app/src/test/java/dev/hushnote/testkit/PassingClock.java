package dev.hushnote.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that goes on from an instant, and jumps ahead when told to.
public final class PassingClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead;

    public PassingClock(String start) {
        this.ahead = Duration.between(real.instant(), Instant.parse(start));
    }

    /// Lets time pass.
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
