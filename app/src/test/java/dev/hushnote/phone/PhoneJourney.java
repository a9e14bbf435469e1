package dev.hushnote.phone;

import dev.hushnote.testkit.Chromium;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What a phone's browser does in a talk, with its loudspeaker on: `PhoneJourney FOLDER` takes ten shots and
/// gives a light; `PhoneJourney FOLDER tone` plays a tone instead.
public final class PhoneJourney {

    private static final int SHOTS = 10;
    private static final StationLimits LIMITS = new StationLimits(
            0,
            25L << 20,
            500L << 20,
            4 << 20,
            4,
            Duration.ofSeconds(20),
            16 << 10,
            StationRig.STALL,
            Duration.ofSeconds(1));

    private PhoneJourney() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path browser = Files.createDirectories(folder.resolve("browser"));
        List<String> more = List.of("--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required");
        try (StationRig rig = new StationRig(folder, LIMITS, Clock.systemUTC());
                Chromium phone = new Chromium(browser, "en-US", true, more)) {
            if (arguments.length > 1) {
                play(phone);
            } else {
                take(rig, phone);
            }
        }
        System.exit(0);
    }

    private static void take(StationRig rig, Chromium phone) {
        phone.open(rig.doorway().invitation());
        phone.waitFor("#size", "3840");
        phone.waitFor("#link", "Connected");
        for (int i = 1; i <= SHOTS; i++) {
            phone.click("#shutter");
            phone.waitFor("#stored", i + " stored");
        }
        phone.click(".green");
        Waiting.until(() -> rig.given.size() == 1);
    }

    private static void play(Chromium phone) {
        phone.open(URI.create("about:blank"));
        phone.script("window.sound = new AudioContext(); const tone = window.sound.createOscillator();"
                + "tone.connect(window.sound.destination); tone.start(); return 1");
        Waiting.until(() -> Double.parseDouble(
                        phone.script("return window.sound.currentTime").toString())
                > 2);
    }
}
