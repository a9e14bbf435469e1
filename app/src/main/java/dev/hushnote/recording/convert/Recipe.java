package dev.hushnote.recording.convert;

import java.util.ArrayList;
import java.util.List;

/// How a copy that plays everywhere is made: H.264 and AAC in MP4, or sound alone. What is in such a form already is
/// copied as it is; everything keeps its place in time.
record Recipe(Streams streams) {

    private static final int SOUND_RATE = 128_000;
    private static final int LEAST_PICTURE_RATE = 400_000;
    private static final int WIDEST = 1920;

    /// What the copy's name ends with.
    String ending() {
        return streams.picture().isPresent() ? "mp4" : "m4a";
    }

    /// Arguments between input and output, the best first.
    List<List<String>> ways() {
        List<List<String>> ways = new ArrayList<>();
        if (picturePlays() && soundPlays()) {
            ways.add(way(true, true));
        }
        if (picturePlays() && streams.picture().isPresent() && !soundPlays()) {
            ways.add(way(true, false));
        }
        ways.add(way(false, false));
        return ways;
    }

    /// What the copy takes on the disk, roughly.
    ///
    /// @param source bytes of what is copied
    long bytes(long source) {
        long encoded = streams.length().toSeconds() * (pictureRate() + SOUND_RATE) / 8;
        return picturePlays() || encoded == 0 ? Math.max(source, encoded) : encoded;
    }

    private boolean picturePlays() {
        return streams.picture()
                .map(moving -> moving.codec().equals("h264") && moving.plain())
                .orElse(true);
    }

    private boolean soundPlays() {
        return streams.sound().map("aac"::equals).orElse(true);
    }

    private List<String> way(boolean keepPicture, boolean keepSound) {
        List<String> way = new ArrayList<>();
        if (streams.picture().isPresent()) {
            way.addAll(List.of("-map", "0:V:0", "-c:v"));
            way.addAll(keepPicture ? List.of("copy") : encodedPicture());
        }
        if (streams.sound().isPresent()) {
            way.addAll(List.of("-map", "0:a:0", "-c:a"));
            way.addAll(keepSound ? List.of("copy") : List.of("aac", "-b:a", String.valueOf(SOUND_RATE), "-ac", "2"));
        }
        way.addAll(List.of("-dn", "-sn", "-movflags", "+faststart", "-f", "mp4"));
        return way;
    }

    private List<String> encodedPicture() {
        return List.of(
                "libopenh264",
                "-b:v",
                String.valueOf(pictureRate()),
                "-g",
                "60",
                "-pix_fmt",
                "yuv420p",
                "-vf",
                "scale='trunc(min(%d,iw)/2)*2':-2".formatted(WIDEST));
    }

    /// Enough for slides and a speaker.
    private int pictureRate() {
        return streams.picture()
                .map(moving -> {
                    double shrunk = Math.min(1, (double) WIDEST / moving.width());
                    return Math.max(
                            LEAST_PICTURE_RATE, (int) (1.2 * moving.width() * moving.height() * shrunk * shrunk));
                })
                .orElse(0);
    }
}
