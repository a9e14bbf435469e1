package dev.hushnote.recording.list;

/// How certain it is that a video shows a session.
public enum Certainty {
    /// Nothing speaks against it and no other session or video comes near.
    SURE,
    /// One session, to be confirmed.
    LIKELY,
    /// Somebody has to choose: sessions that fit equally well, or a session that another video fits as well.
    SEVERAL,
    /// No session fits.
    NONE
}
