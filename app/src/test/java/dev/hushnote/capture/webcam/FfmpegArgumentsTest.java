package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.FrameWish;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FfmpegArgumentsTest {

    private final FfmpegArguments arguments = new FfmpegArguments();

    @ParameterizedTest
    @EnumSource
    void neverWithSoundAndNeverWaitingForKeys(CameraSystem system) {
        assertThat(lines(system, FrameWish.FULL_HD))
                .allMatch(line -> line.contains(" -an ") && line.contains("-nostdin") && line.endsWith("-f mjpeg -"));
    }

    @ParameterizedTest
    @CsvSource({
        "V4L2, -f v4l2 -input_format mjpeg -framerate 30 -video_size 1920x1080 -i cam -an -c:v copy",
        "DSHOW, -f dshow -vcodec mjpeg -framerate 30 -video_size 1920x1080 -i video=cam -an -c:v copy",
        "AVFOUNDATION, -f avfoundation -framerate 30 -video_size 1920x1080 -i cam:none -an -vf select"
    })
    void theBestWayComesFirst(CameraSystem system, String part) {
        assertThat(lines(system, FrameWish.FULL_HD).getFirst()).contains(part);
    }

    @ParameterizedTest
    @EnumSource
    void theLastWayAsksForNothing(CameraSystem system) {
        assertThat(lines(system, FrameWish.FULL_HD).getLast())
                .doesNotContain("-video_size", "-framerate")
                .contains("-c:v mjpeg");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, hflip",
        "false, 90, transpose=clock",
        "false, 180, 'hflip,vflip'",
        "true, 270, 'hflip,transpose=cclock'"
    })
    void turningAndMirroringNeedEncoding(boolean mirrored, int turn, String filters) {
        assertThat(lines(CameraSystem.V4L2, new FrameWish(640, 480, 30, mirrored, turn)))
                .hasSize(2)
                .allMatch(line -> line.contains("," + filters + " ") && !line.contains("copy"));
    }

    @Test
    void theTestPatternIsPlayedAtItsPace() {
        assertThat(arguments.testPattern(FrameWish.FULL_HD))
                .singleElement()
                .asString()
                .contains("-re", "size=1920x1080");
    }

    @ParameterizedTest
    @CsvSource({"Linux, V4L2", "Windows 11, DSHOW", "Mac OS X, AVFOUNDATION", "FreeBSD, V4L2"})
    void everySystemHasItsWay(String name, CameraSystem system) {
        assertThat(CameraSystem.of(name)).isEqualTo(system);
    }

    private List<String> lines(CameraSystem system, FrameWish wish) {
        return arguments.camera(system, "cam", wish).stream()
                .map(way -> String.join(" ", way))
                .toList();
    }
}
