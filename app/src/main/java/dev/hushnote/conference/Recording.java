package dev.hushnote.conference;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What remains of a session for those who were not there.
public record Recording(
        Recorded recorded, @Nullable URI video, @Nullable URI slides) {

    public static final Recording UNKNOWN = new Recording(Recorded.UNKNOWN, null, null);

    public Recording {
        Objects.requireNonNull(recorded);
    }
}
