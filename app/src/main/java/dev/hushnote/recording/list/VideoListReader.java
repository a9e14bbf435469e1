package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a list of videos, whatever it is: text with addresses in several layouts, a table, an m3u playlist, a podcast
/// or channel feed, or JSON of pyvideo, media.ccc.de, YouTube and yt-dlp. Fetches nothing. May be called from any
/// thread.
public final class VideoListReader {

    /// More than any conference has.
    static final int MOST = 5_000;

    private VideoListReader() {}

    /// @throws Problem when no video is found in it, with what to do instead
    public static VideoList read(byte[] bytes) {
        String text = ListBytes.text(bytes);
        Found found = found(text);
        if (found.videos().isEmpty()) {
            throw Problem.badInput(found.leftOut() > 0 ? "problem.videos-no-address" : "problem.videos-none");
        }
        Map<URI, Video> once = new LinkedHashMap<>();
        found.videos().forEach(video -> once.putIfAbsent(video.address(), video));
        if (once.size() > MOST) {
            throw Problem.badInput("problem.videos-too-many", MOST);
        }
        return new VideoList(List.copyOf(once.values()), found.leftOut());
    }

    private static Found found(String text) {
        String beginning = text.stripLeading();
        if (beginning.startsWith("{") || (beginning.startsWith("[") && JsonVideos.isJson(beginning))) {
            return new JsonVideos().read(text);
        }
        if (beginning.startsWith("<") && !WebAddress.beginsAt(beginning, 1)) {
            return FeedVideos.read(beginning);
        }
        return beginning.startsWith("#EXTM3U") || beginning.contains("\n#EXTINF")
                ? PlaylistVideos.read(text)
                : TableVideos.read(text).orElseGet(() -> TextVideos.read(text));
    }
}
