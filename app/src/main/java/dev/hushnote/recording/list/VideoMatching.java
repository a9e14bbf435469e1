package dev.hushnote.recording.list;

import java.util.List;

/// Finds the sessions that videos show, by titles, speakers, days and lengths. Every session is proposed for one video
/// at most, so that all together fit best.
public final class VideoMatching {

    private VideoMatching() {}

    /// @return one match for each video, in the order of the videos
    public static List<Match> match(List<Video> videos, List<Listed> sessions) {
        return new Deciding(new Scores(videos, sessions)).matches();
    }
}
