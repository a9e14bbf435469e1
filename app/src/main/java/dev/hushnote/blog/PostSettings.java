package dev.hushnote.blog;

import dev.hushnote.text.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the blogger says about a post; null leaves it to the program.
///
/// @param intro Markdown before the first session
/// @param closing Markdown at the end
/// @param disclaimer Markdown on top, instead of the conference's
/// @param bullets whether plain entries become bullets instead of paragraphs
/// @param recordingLinks whether marks lead to where a recording on the web has them
/// @param longEdge most px of an image's longer edge
public record PostSettings(
        @Nullable String title,
        @Nullable String slug,
        @Nullable String intro,
        @Nullable String closing,
        @Nullable String disclaimer,
        boolean draft,
        boolean bullets,
        boolean recordingLinks,
        int longEdge,
        Locale language) {

    public static final int USUAL_LONG_EDGE = 1600;
    public static final int MOST_LONG_EDGE = 2560;

    public PostSettings {
        if (longEdge < 100 || longEdge > MOST_LONG_EDGE) {
            throw Problem.badInput("problem.long-edge", 100, MOST_LONG_EDGE);
        }
    }

    /// Nothing said.
    public static PostSettings usual(Locale language) {
        return new PostSettings(null, null, null, null, null, false, false, false, USUAL_LONG_EDGE, language);
    }
}
