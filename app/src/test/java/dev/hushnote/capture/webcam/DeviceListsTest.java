package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.webcam.DeviceLists.Listed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists in the form that ffmpeg 8 prints them.
class DeviceListsTest {

    private final DeviceLists lists = new DeviceLists();

    @Test
    void linuxInTheOrderOfTheNodes() {
        List<String> printed = """
            Auto-detected sources for video4linux2,v4l2:
              /dev/video10 [Document Camera] (video)
              /dev/video2 [HDMI (4K) Grabber [usb]: HDMI] (video)
            * /dev/video0 [Integrated Camera: Integrated C] (none)
            """.lines().toList();
        assertThat(lists.read(CameraSystem.V4L2, printed))
                .containsExactly(
                        new Listed("/dev/video0", "Integrated Camera: Integrated C"),
                        new Listed("/dev/video2", "HDMI (4K) Grabber [usb]: HDMI"),
                        new Listed("/dev/video10", "Document Camera"));
    }

    @Test
    void linuxWithoutAny() {
        List<String> printed = List.of("Auto-detected sources for video4linux2,v4l2:");
        assertThat(lists.read(CameraSystem.V4L2, printed)).isEmpty();
    }

    @Test
    void windows() {
        List<String> printed = """
            [in#0 @ 000001d7c6c4d0c0] "Integrated Webcam" (video)
            [in#0 @ 000001d7c6c4d0c0]   Alternative name "@device_pnp_\\\\?\\usb#vid_1111&pid_2222&mi_00#6&1#{65e8773d}\\global"
            [in#0 @ 000001d7c6c4d0c0] "Grabber "HD" 카메라" (video, audio)
            [in#0 @ 000001d7c6c4d0c0]   Alternative name "@device_pnp_\\\\?\\usb#vid_3333#7&2#{65e8773d}\\global"
            [in#0 @ 000001d7c6c4d0c0] "Virtual Camera" (none)
            [in#0 @ 000001d7c6c4d0c0]   Alternative name "@device_sw_{860BB310}\\{5C2CD55C}"
            [in#0 @ 000001d7c6c4d0c0] "Microphone (Grabber)" (audio)
            [in#0 @ 000001d7c6c4d0c0]   Alternative name "@device_cm_{33D9A762}\\wave_{9B2C}"
            [in#0 @ 000001d7c6c4d0c0] Error opening input: Immediate exit requested
            Error opening input file dummy.
            """.lines().toList();
        assertThat(lists.read(CameraSystem.DSHOW, printed))
                .containsExactly(
                        new Listed(
                                "@device_pnp_\\\\?\\usb#vid_1111&pid_2222&mi_00#6&1#{65e8773d}\\global",
                                "Integrated Webcam"),
                        new Listed("@device_pnp_\\\\?\\usb#vid_3333#7&2#{65e8773d}\\global", "Grabber \"HD\" 카메라"),
                        new Listed("@device_sw_{860BB310}\\{5C2CD55C}", "Virtual Camera"));
    }

    @Test
    void macOs() {
        List<String> printed = """
            [AVFoundation indev @ 0x14b604d80] AVFoundation video devices:
            [AVFoundation indev @ 0x14b604d80] [0] FaceTime HD Camera
            [AVFoundation indev @ 0x14b604d80] [1] Grabber
            [AVFoundation indev @ 0x14b604d80] [2] Grabber
            [AVFoundation indev @ 0x14b604d80] [3] Camera: wide
            [AVFoundation indev @ 0x14b604d80] [4] Capture screen 0
            [AVFoundation indev @ 0x14b604d80] AVFoundation audio devices:
            [AVFoundation indev @ 0x14b604d80] [0] MacBook Pro Microphone
            [in#0 @ 0x14b604a20] Error opening input: Input/output error
            """.lines().toList();
        assertThat(lists.read(CameraSystem.AVFOUNDATION, printed))
                .containsExactly(
                        new Listed("FaceTime HD Camera", "FaceTime HD Camera"),
                        new Listed("Grabber", "Grabber"),
                        new Listed("2", "Grabber"),
                        new Listed("3", "Camera: wide"));
    }

    @ParameterizedTest
    @CsvSource({
        "Integrated Camera: Integrated C, true",
        "FaceTime HD Camera (Built-in), true",
        "HP Wide Vision HD Camera, true",
        "Surface Camera Front, true",
        "Surface Camera Rear, false",
        "Logitech BRIO, false",
        "USB3 Video Capture, false",
        "iPhone Desk View Camera, false",
        "'', false"
    })
    void camerasInTheLidFaceYou(String name, boolean facesYou) {
        assertThat(new BuiltIn().facesYou(name)).isEqualTo(facesYou);
    }
}
