package dev.hushnote.pack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What a pack says of itself: its member `pack.json`. The format is described in `app/docs/pack-format.md`.
///
/// @param format always [#FORMAT]
/// @param version of the format
/// @param program version of the program that made it
/// @param notebook the notebook it was made from
/// @param sequence that notebook's last mutation
/// @param madeAt when it was made
/// @param scope what it holds: `notebook` or `conference`
/// @param photos whether the originals are in it; a backup keeps them beside it
/// @param rows number of rows of every kind
/// @param files every other member
record PackInfo(
        String format,
        int version,
        String program,
        UUID notebook,
        long sequence,
        Instant madeAt,
        String scope,
        boolean photos,
        Map<String, Integer> rows,
        List<Member> files) {

    static final String FORMAT = "hushnote-pack";
    static final int VERSION = 5;
    static final String NAME = "pack.json";

    PackInfo {
        Objects.requireNonNull(format);
        Objects.requireNonNull(program);
        Objects.requireNonNull(notebook);
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(scope);
        rows = Map.copyOf(rows);
        files = List.copyOf(files);
    }

    /// A file in the pack.
    ///
    /// @param path its name, with `/`
    /// @param bytes its size unpacked
    /// @param sha256 its hash
    record Member(String path, long bytes, String sha256) {
        Member {
            Objects.requireNonNull(path);
            Objects.requireNonNull(sha256);
        }
    }
}
