package dev.hushnote.recording.list;

import java.util.List;

/// Videos in the order of their list, each address once.
///
/// @param leftOut how many entries or lines looked like a video and lack an address or a title
public record VideoList(List<Video> videos, int leftOut) {

    public VideoList {
        videos = List.copyOf(videos);
    }
}
