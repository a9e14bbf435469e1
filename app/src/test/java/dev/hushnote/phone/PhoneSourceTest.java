package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameListener;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceState;
import dev.hushnote.testkit.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A phone is a source like any other: asked for frames while it is chosen, lost when they stop, back when they come.
class PhoneSourceTest {

    @TempDir
    private Path folder;

    private final List<SourceState> states = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private StationRig rig;
    private String key;
    private UUID phone;

    @BeforeEach
    void open() throws IOException {
        rig = new StationRig(folder);
        key = rig.pair("Pixel");
        phone = rig.station.phones().getFirst().id();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void framesAreWantedOnlyWhileItIsChosen() throws IOException {
        assertThat(beat()).isFalse();
        assertThat(frame(jpeg(1)).status()).isEqualTo(409);
        try (FrameSource source = rig.station.source(phone)) {
            assertThat(beat()).isFalse();
            source.start(listener());
            assertThat(beat()).isTrue();
            assertThat(frame(jpeg(1)).status()).isEqualTo(204);
            assertThat(frames).singleElement().satisfies(frame -> {
                assertThat(frame.jpeg()).isEqualTo(jpeg(1));
                assertThat(frame.width()).isEqualTo(160);
                assertThat(frame.height()).isEqualTo(90);
                assertThat(frame.at()).isEqualTo(rig.clock.instant());
            });
        }
        assertThat(beat()).isFalse();
        assertThat(frame(jpeg(2)).status()).isEqualTo(409);
        assertThat(states)
                .containsExactly(
                        new SourceState.Starting(), new SourceState.Running(160, 90, 0), new SourceState.Off());
    }

    @Test
    void itIsLostWhenNothingComesAndBackWithTheNextFrame() throws IOException {
        try (FrameSource source = rig.station.source(phone)) {
            source.start(listener());
            rig.time.pass(Duration.ofSeconds(5));
            assertThat(states.getLast()).isEqualTo(new SourceState.Lost(Reason.UNREACHABLE, ""));
            frame(jpeg(1));
            assertThat(states.getLast()).isEqualTo(new SourceState.Running(160, 90, 0));
            rig.time.pass(Duration.ofSeconds(7));
            assertThat(states.getLast()).isEqualTo(new SourceState.Lost(Reason.GONE, ""));
            rig.clock.set(rig.clock.instant().plusSeconds(8));
            frame(jpeg(2));
            assertThat(states.getLast()).isEqualTo(new SourceState.Running(160, 90, 0));
            assertThat(frames).hasSize(2);
        }
    }

    @Test
    void whatIsNoFrameIsRefused() throws IOException {
        try (FrameSource source = rig.station.source(phone)) {
            source.start(listener());
            assertThat(frame("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .status())
                    .isEqualTo(422);
            assertThat(frame(Pictures.png(Pictures.slide(80, 60, 1))).status()).isEqualTo(422);
            assertThat(frame(Pictures.jpeg(Pictures.slide(2_600, 4, 1))).status())
                    .isEqualTo(422);
            assertThat(frame(new byte[50_001]).status()).isEqualTo(413);
            assertThat(frames).isEmpty();
        }
    }

    @Test
    void anotherPhonesFramesAreNotTaken() throws IOException {
        String other = rig.pair("Other");
        try (FrameSource source = rig.station.source(phone)) {
            source.start(listener());
            assertThat(rig.http()
                            .send("PUT", "/frame", Map.of("X-Key", other), jpeg(1))
                            .status())
                    .isEqualTo(409);
            assertThat(frames).isEmpty();
        }
    }

    private boolean beat() throws IOException {
        RawHttp.Reply reply = rig.http().send("POST", "/beat", Map.of("X-Key", key), new byte[0]);
        return Boolean.parseBoolean(StationRig.field(reply, "wanted"));
    }

    private RawHttp.Reply frame(byte[] body) throws IOException {
        return rig.http().send("PUT", "/frame", Map.of("X-Key", key), body);
    }

    private static byte[] jpeg(int seed) throws IOException {
        return Pictures.jpeg(Pictures.slide(160, 90, seed));
    }

    private FrameListener listener() {
        return new FrameListener() {
            @Override
            public void frame(Frame frame) {
                frames.add(frame);
            }

            @Override
            public void state(SourceState state) {
                states.add(state);
            }
        };
    }
}
