package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.SourceChoice.Device;
import dev.hushnote.capture.SourceChoice.Network;
import dev.hushnote.capture.SourceChoice.Phone;
import dev.hushnote.capture.SourceChoice.Region;
import dev.hushnote.capture.SourceChoice.Screen;
import dev.hushnote.capture.SourceChoice.TestPattern;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinesTest {

    private final SourceLines lines = new SourceLines();

    @Test
    void everyChoiceComesBackFromItsLine() {
        FrameWish turned = new FrameWish(1280, 720, 25, true, 270);
        List<SourceChoice> choices = List.of(
                SourceChoice.NONE,
                new Device("/dev/v4l/by-id/a b", "카메라 \"HD\" & more\n", true, turned),
                new Device("@device_pnp_\\\\?\\usb#vid_1&pid_2#{65e8}\\global", "", false, FrameWish.FULL_HD),
                new Network(URI.create("http://user:p%20w@10.0.0.7:8080/video?x=1&y=%20")),
                new Phone(UUID.fromString("0199c1de-0000-7000-8000-000000000001"), "내 전화 & more"),
                new Screen(1, null),
                new Screen(0, new Region(-10, 20, 640, 480)),
                new TestPattern(turned));
        for (SourceChoice choice : choices) {
            String line = lines.write(choice);
            assertThat(line).matches("[ -~]+");
            assertThat(lines.read(line)).isEqualTo(choice);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "device",
                "device 1,2 x",
                "network",
                "network ::",
                "phone",
                "phone 12 x",
                "phone 0199c1de-0000-7000-8000-000000000001",
                "screen",
                "screen one",
                "screen 0 1 2 0 0",
                "pattern 0,0,0,0,x",
                "pattern 640,480,30,45,false",
                "unheard-of 1"
            })
    void whatIsNotUnderstoodChoosesNothing(String line) {
        assertThat(lines.read(line)).isEqualTo(SourceChoice.NONE);
    }
}
