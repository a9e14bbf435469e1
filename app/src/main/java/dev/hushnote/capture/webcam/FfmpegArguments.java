package dev.hushnote.capture.webcam;

import dev.hushnote.capture.FrameWish;
import java.util.ArrayList;
import java.util.List;

/// Command lines that make ffmpeg write JPEGs to its standard output, never with sound.
final class FfmpegArguments {

    private static final List<String> GENERAL =
            List.of("-hide_banner", "-loglevel", "warning", "-nostdin", "-fflags", "nobuffer");
    private static final List<String> OUT = List.of("-flush_packets", "1", "-f", "mjpeg", "-");
    /// Encoding costs: no more than 16 pictures a second of those that come.
    private static final String THINNED = "select='isnan(prev_selected_t)+gte(t-prev_selected_t\\,0.06)'";

    /// Ways to read a camera, the best first: its own JPEGs as they are; encoded here, in the wanted size; encoded
    /// here, in whatever size it gives.
    List<List<String>> camera(CameraSystem system, String id, FrameWish wish) {
        List<String> device = List.of("-f", system.format());
        List<String> input = List.of("-i", system.input(id));
        List<String> size = List.of(
                "-framerate",
                String.valueOf(wish.framesPerSecond()),
                "-video_size",
                wish.width() + "x" + wish.height());
        List<List<String>> ways = new ArrayList<>();
        if (wish.untouched() && !system.askForJpeg().isEmpty()) {
            ways.add(joined(List.of(GENERAL, device, system.askForJpeg(), size, input, copied())));
        }
        List<String> encoded = encoded(filters(wish, THINNED));
        ways.add(joined(List.of(GENERAL, device, size, input, encoded)));
        ways.add(joined(List.of(GENERAL, device, input, encoded)));
        return ways;
    }

    List<List<String>> testPattern(FrameWish wish) {
        String picture = "testsrc2=size=%dx%d:rate=%d".formatted(wish.width(), wish.height(), wish.framesPerSecond());
        return List.of(
                joined(List.of(GENERAL, List.of("-re", "-f", "lavfi", "-i", picture), encoded(filters(wish, "null")))));
    }

    private static List<String> copied() {
        return joined(List.of(List.of("-an", "-c:v", "copy"), OUT));
    }

    private static List<String> encoded(String filters) {
        return joined(List.of(
                List.of(
                        "-an",
                        "-vf",
                        filters,
                        "-fps_mode",
                        "passthrough",
                        "-threads",
                        "1",
                        "-c:v",
                        "mjpeg",
                        "-q:v",
                        "3"),
                OUT));
    }

    private static String filters(FrameWish wish, String first) {
        List<String> filters = new ArrayList<>(List.of(first));
        if (wish.mirrored()) {
            filters.add("hflip");
        }
        switch (wish.turn()) {
            case 90 -> filters.add("transpose=clock");
            case 180 -> filters.addAll(List.of("hflip", "vflip"));
            case 270 -> filters.add("transpose=cclock");
            default -> {}
        }
        return String.join(",", filters);
    }

    private static List<String> joined(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
