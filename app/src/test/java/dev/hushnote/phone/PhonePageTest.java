package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.phone.PhonePictures.Stored;
import dev.hushnote.testkit.Chromium;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.text.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser against a real station: nothing lost, nothing double.
@Tag("thorough")
class PhonePageTest {

    private static final StationLimits LIMITS = new StationLimits(
            27_510,
            25L << 20,
            500L << 20,
            4 << 20,
            4,
            Duration.ofSeconds(20),
            16 << 10,
            StationRig.STALL,
            Duration.ofSeconds(1));
    private static final String ALLOWED = "--use-fake-ui-for-media-stream";

    @TempDir
    private Path folder;

    private StationRig rig;

    @BeforeEach
    void open() throws IOException {
        Programs.require("chromium");
        Programs.require("chromedriver");
        rig = new StationRig(folder, LIMITS, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aPhonePairsAndItsShotIsStoredOnce() throws IOException {
        try (Chromium phone = phone()) {
            assertThat(rig.station.phones()).singleElement().satisfies(paired -> {
                assertThat(phone.text("#code")).isEqualTo(paired.name() + " · " + paired.code());
                Waiting.until(() -> rig.station.phones().getFirst().camera());
            });
            assertThat(phone.script("return location.hash")).isEqualTo("");
            assertThat(phone.text("#size")).isEqualTo("3840 × 2160");
            phone.click("#shutter");
            phone.waitFor("#stored", "1 stored");
            assertThat(rig.stored).hasSize(1);
            assertThat(read(rig.stored.values().iterator().next()).getWidth()).isEqualTo(3840);
            assertThat(rig.pictures.getFirst().gallery()).isFalse();
            assertThat(phone.script("return document.querySelector('#video').srcObject.getAudioTracks().length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void whatIsTakenWithoutANetworkComesWhenItIsBackAlsoThroughANewPage() throws IOException {
        try (Chromium phone = phone()) {
            phone.offline(true);
            phone.waitFor("#link", "No Wi-Fi");
            phone.click("#shutter");
            phone.waitFor("#waiting", "1 waiting");
            phone.click("#shutter");
            phone.waitFor("#waiting", "2 waiting");
            assertThat(rig.stored).isEmpty();
            assertThat(phone.text("#stored")).isEmpty();
            phone.offline(false);
            Waiting.until(() -> rig.stored.size() == 2);
            phone.waitFor("#stored", "2 stored");
            phone.offline(true);
            phone.click("#shutter");
            phone.waitFor("#waiting", "1 waiting");
            phone.offline(false);
            phone.open(secure());
            Waiting.until(() -> rig.stored.size() == 3);
            assertThat(rig.station.phones()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatIsLostCostsNoPictureAndMakesNoSecond() throws IOException {
        AtomicInteger deaths = new AtomicInteger(2);
        rig.keeping = picture -> {
            Stored stored = rig.keep(picture);
            if (deaths.getAndDecrement() > 0) {
                rig.station.close(); // the program ends between storing and answering
            }
            return stored;
        };
        try (Chromium phone = phone()) {
            phone.click("#shutter");
            Waiting.until(() -> rig.station.state() instanceof StationState.Closed);
            phone.waitFor("#link", "does not answer");
            assertThat(phone.text("#stored")).isEmpty();
            rig.restart();
            Waiting.until(() -> rig.station.state() instanceof StationState.Closed);
            rig.restart();
            phone.waitFor("#stored", "1 stored");
            assertThat(rig.stored).hasSize(1);
            assertThat(rig.pictures).hasSize(3);
            assertThat(phone.text("#waiting")).isEmpty();
        }
    }

    @Test
    void lightsAreGivenThroughTheSameQueue() throws IOException {
        try (Chromium phone = phone()) {
            phone.waitFor("#session", "How <it> works");
            assertThat(phone.text(".yellow span")).isEqualTo("hm");
            assertThat(phone.text(".green span")).isEqualTo("Good");
            phone.click(".green");
            Waiting.until(() -> !rig.given.isEmpty());
            phone.offline(true);
            phone.click(".yellow");
            phone.waitFor("#waiting", "1 waiting");
            phone.offline(false);
            Waiting.until(() -> rig.given.size() == 2);
            assertThat(rig.given).extracting(PhoneLights.Given::session).containsOnly(rig.session);
            assertThat(rig.given).extracting(given -> given.light().name()).containsExactly("GREEN", "YELLOW");
        }
    }

    /// The station says that red is set; nothing but the page knows what was pressed since.
    @Test
    void theLightThatIsSetIsClearedByPressingItAlsoWithoutANetworkAndThroughANewPage() throws IOException {
        try (Chromium phone = phone()) {
            phone.waitFor("#session", "How <it> works");
            assertThat(pressed(phone)).isEqualTo("red");
            phone.click(".red");
            Waiting.until(() -> rig.clearings.size() == 1);
            phone.offline(true);
            phone.waitFor("#link", "No Wi-Fi");
            phone.click(".yellow");
            phone.waitFor("#waiting", "1 waiting");
            assertThat(pressed(phone)).isEqualTo("yellow");
            phone.click(".yellow");
            phone.waitFor("#waiting", "2 waiting");
            assertThat(pressed(phone)).isEqualTo("");
            assertThat(phone.script("return document.querySelector('.sending').dataset.light"))
                    .isEqualTo("yellow");
            phone.offline(false);
            phone.open(secure());
            Waiting.until(() -> rig.clearings.size() == 2);
            assertThat(rig.given).extracting(given -> given.light().name()).containsExactly("YELLOW");
            assertThat(rig.clearings).extracting(StationRig.Cleared::session).containsOnly(rig.session);
            assertThat(rig.clearings.getLast().at())
                    .isAfter(rig.given.getFirst().at());
        }
    }

    private static Object pressed(Chromium phone) {
        return phone.script("return document.querySelector('.light[aria-pressed=true]')?.dataset.light ?? ''");
    }

    @Test
    void picturesOfTheGalleryGoThroughTheSameQueue() throws IOException {
        Path one = Pictures.write(folder.resolve("one.jpg"), Pictures.jpeg(Pictures.slide(80, 60, 1)));
        Path two = Pictures.write(folder.resolve("two.jpg"), Pictures.jpeg(Pictures.slide(80, 60, 2)));
        Path large = folder.resolve("large.jpg");
        Files.write(large, new byte[(25 << 20) + 1]);
        try (Chromium phone = phone()) {
            phone.choose("#files", List.of(one, large, two));
            phone.waitFor("#stored", "2 stored");
            assertThat(phone.text("#notice")).contains("large.jpg");
            assertThat(rig.stored.values()).containsExactlyInAnyOrder(Files.readAllBytes(one), Files.readAllBytes(two));
            assertThat(rig.pictures).allMatch(PhonePicture::gallery);
        }
    }

    @Test
    void theLaptopsShutterTakesThePhonesFrame() throws IOException {
        try (Chromium _ = phone();
                Camera camera =
                        new Camera(_ -> rig.station.source(id()), new FrameRing(FrameRing.USUAL_SPAN, 1 << 26))) {
            camera.choose(new SourceChoice.Screen(0, null));
            Waiting.until(() -> camera.state() instanceof SourceState.Running);
            assertThat(Waiting.forValue(() -> camera.shutter(Clock.systemUTC().instant())))
                    .satisfies(frame -> {
                        assertThat(frame.width()).isEqualTo(1920);
                        assertThat(frame.height()).isEqualTo(1080);
                        assertThat(read(frame.jpeg()).getWidth()).isEqualTo(1920);
                    });
            camera.choose(SourceChoice.NONE);
        }
    }

    @Test
    void aPhoneThatIsSentAwayIsToldSoAndKeepsItsPictures() throws IOException {
        rig.keeping = _ -> {
            throw Problem.cannotWrite(null, "problem.cannot-write", folder);
        };
        try (Chromium phone = phone()) {
            phone.click("#shutter");
            phone.waitFor("#notice", "no room");
            rig.station.revoke(id());
            phone.waitFor("#card-title", "no longer paired");
            assertThat(phone.text("#card-text")).contains("Waiting pictures stay");
            rig.keeping = rig::keep;
            phone.open(secure());
            Waiting.until(() -> rig.stored.size() == 1);
        }
    }

    @Test
    void withoutPermissionItSaysSoAndTheGalleryServes() throws IOException {
        try (Chromium phone = browser("en-US", true, List.of("--deny-permission-prompts"))) {
            phone.open(secure());
            phone.waitFor("#card-title", "No permission");
            assertThat(phone.isShown("#shutter")).isFalse();
            assertThat(phone.isShown("#gallery")).isTrue();
        }
    }

    /// Pages of the loopback address count as safe, so this one is asked for under the machine's own.
    @Test
    void withoutEncryptionItSendsPicturesOnlyAndSaysWhy() throws IOException {
        Path one = Pictures.write(folder.resolve("one.jpg"), Pictures.jpeg(Pictures.slide(80, 60, 1)));
        Assumptions.assumeFalse(new MachineAddresses().list().isEmpty(), "no network");
        try (PhoneStation open = rig.another(new MachineAddresses());
                Chromium phone = browser("en-US", false, List.of(ALLOWED))) {
            StationState.Open state = (StationState.Open) open.state();
            phone.open(state.doorways().getFirst().plainInvitation());
            phone.waitFor("#card-title", "Pictures only");
            phone.waitFor("#link", "Connected");
            assertThat(phone.script("return isSecureContext")).isEqualTo(false);
            assertThat(phone.isShown("#shutter")).isFalse();
            phone.choose("#files", List.of(one));
            phone.waitFor("#stored", "1 stored");
            assertThat(rig.stored.values()).singleElement().isEqualTo(Files.readAllBytes(one));
        }
    }

    @Test
    void aSpentCodeIsExplained() throws IOException {
        URI invitation = secure();
        rig.station.invite();
        try (Chromium phone = browser("ko-KR", true, List.of())) {
            phone.open(invitation);
            phone.waitFor("#card-title", "쓸 수 없는 코드입니다");
        }
    }

    @Test
    void theCertificateIsAcceptedByHandAndTheCameraWorksThen() throws IOException {
        try (Chromium phone = browser("en-US", false, List.of(ALLOWED))) {
            phone.open(secure());
            phone.click("#details-button");
            phone.click("#proceed-link");
            phone.waitFor("#size", "3840 × 2160");
            assertThat(phone.script("return isSecureContext")).isEqualTo(true);
            phone.click("#shutter");
            phone.waitFor("#stored", "1 stored");
            assertThat(rig.stored).hasSize(1);
        }
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private UUID id() {
        return rig.station.phones().getFirst().id();
    }

    private URI secure() {
        return rig.doorway().invitation();
    }

    /// A paired phone whose camera runs.
    private Chromium phone() throws IOException {
        Chromium phone = browser("en-US", true, List.of(ALLOWED));
        phone.open(secure());
        phone.waitFor("#size", "3840");
        phone.waitFor("#link", "Connected");
        return phone;
    }

    private Chromium browser(String language, boolean trusting, List<String> more) throws IOException {
        return new Chromium(Files.createTempDirectory(folder, "browser"), language, trusting, more);
    }
}
