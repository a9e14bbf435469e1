package dev.hushnote.phone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// A station in a program of its own, with little memory to be filled: `HostileStation FOLDER` prints where it
/// listens and runs until its input ends.
public final class HostileStation {

    private static final StationLimits LIMITS = new StationLimits(
            0,
            25L << 20,
            60L << 20,
            4 << 20,
            4,
            Duration.ofSeconds(2),
            16 << 10,
            StationRig.STALL,
            Duration.ofSeconds(1));

    private HostileStation() {}

    public static void main(String[] arguments) throws IOException {
        StationRig rig = new StationRig(Path.of(arguments[0]), LIMITS, Clock.systemUTC());
        rig.keeping = _ -> PhonePictures.Stored.ADDED;
        System.out.println(rig.doorway().plainInvitation());
        while (System.in.read() >= 0) {
            // nothing is said to it
        }
        System.exit(0);
    }
}
