package dev.hushnote.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next; belongs to the person, not to a notebook.
///
/// @param watched folders whose new pictures come in
/// @param screens by room, where the screen stands in the camera's picture: left, top, width, height in shares
///     of it
/// @param blog how posts were made last, or null
/// @param completing whether the composer offers the rest of words
/// @param meanings what was said of programmes whose fields had to be guessed, the latest first
public record Settings(
        Looks looks,
        Panes panes,
        Cameras cameras,
        List<Path> watched,
        Map<String, List<Double>> screens,
        @Nullable Blog blog,
        boolean completing,
        List<Meaning> meanings) {

    public static final Settings FIRST =
            new Settings(Looks.FIRST, Panes.FIRST, Cameras.NONE, List.of(), Map.of(), null, true, List.of());

    public Settings {
        watched = List.copyOf(watched);
        screens = Map.copyOf(screens);
        meanings = List.copyOf(meanings);
    }

    /// How the window looks and speaks.
    ///
    /// @param language language of the window, or null for the system's
    /// @param zoom 0.8 to 2.0
    public record Looks(Theme theme, @Nullable Locale language, double zoom) {

        static final Looks FIRST = new Looks(Theme.DARK, null, 1);

        public Looks withTheme(Theme value) {
            return new Looks(value, language, zoom);
        }

        public Looks withLanguage(Locale value) {
            return new Looks(theme, value, zoom);
        }

        public Looks withZoom(double value) {
            return new Looks(theme, language, value);
        }
    }

    /// Where the window stood and what of it was folded.
    ///
    /// @param frame or null while it was never closed
    /// @param agendaFolded whether the agenda is folded away
    /// @param sideFolded whether the camera's side is folded away
    public record Panes(@Nullable Frame frame, boolean agendaFolded, boolean sideFolded) {

        static final Panes FIRST = new Panes(null, false, false);

        public Panes withFrame(Frame value) {
            return new Panes(value, agendaFolded, sideFolded);
        }

        public Panes withAgendaFolded(boolean value) {
            return new Panes(frame, value, sideFolded);
        }

        public Panes withSideFolded(boolean value) {
            return new Panes(frame, agendaFolded, value);
        }
    }

    /// Place and size of the window in px of the screen.
    public record Frame(double x, double y, double width, double height) {}

    /// How posts were made last.
    ///
    /// @param conference id of the conference that scope and folder belong to
    /// @param scope what the post told, by its key
    /// @param profile name of the blog engine
    /// @param folder as it was typed
    /// @param longEdge of images in px, as it was typed
    /// @param draft whether the blog holds posts back
    /// @param bullets whether lines are bullets
    /// @param recordingLinks whether marks lead to where a recording has them
    public record Blog(
            String conference,
            String scope,
            String profile,
            String folder,
            String longEdge,
            boolean draft,
            boolean bullets,
            boolean recordingLinks) {}

    /// What is remembered of cameras.
    ///
    /// @param source the chosen picture source as text, or null while none was chosen
    /// @param second the picture source beside the first one as text, or null while none was chosen
    /// @param known a line for each, with how its pictures are wanted; the one used last comes first
    /// @param offMinutes after how many minutes without a shot or a key the camera goes off; 0 for never
    public record Cameras(@Nullable String source, @Nullable String second, List<String> known, int offMinutes) {

        public static final Cameras NONE = new Cameras(null, null, List.of(), 0);

        public Cameras {
            known = List.copyOf(known);
            if (offMinutes < 0) {
                throw new IllegalArgumentException("minutes: " + offMinutes);
            }
        }

        public Cameras withSource(@Nullable String value) {
            return new Cameras(value, second, known, offMinutes);
        }

        public Cameras withSecond(@Nullable String value) {
            return new Cameras(source, value, known, offMinutes);
        }

        public Cameras withKnown(List<String> value) {
            return new Cameras(source, second, value, offMinutes);
        }

        public Cameras withOffMinutes(int value) {
            return new Cameras(source, second, known, value);
        }
    }

    /// What somebody said of a programme whose fields had to be guessed. Both are mappings as text, without
    /// line breaks and tabs.
    ///
    /// @param guessed what Hushnote took the fields for
    /// @param said what they are
    public record Meaning(String guessed, String said) {}

    public Settings withLooks(Looks value) {
        return new Settings(value, panes, cameras, watched, screens, blog, completing, meanings);
    }

    public Settings withPanes(Panes value) {
        return new Settings(looks, value, cameras, watched, screens, blog, completing, meanings);
    }

    public Settings withCameras(Cameras value) {
        return new Settings(looks, panes, value, watched, screens, blog, completing, meanings);
    }

    public Settings withWatched(List<Path> value) {
        return new Settings(looks, panes, cameras, value, screens, blog, completing, meanings);
    }

    public Settings withScreens(Map<String, List<Double>> value) {
        return new Settings(looks, panes, cameras, watched, value, blog, completing, meanings);
    }

    public Settings withBlog(Blog value) {
        return new Settings(looks, panes, cameras, watched, screens, value, completing, meanings);
    }

    public Settings withCompleting(boolean value) {
        return new Settings(looks, panes, cameras, watched, screens, blog, value, meanings);
    }

    public Settings withMeanings(List<Meaning> value) {
        return new Settings(looks, panes, cameras, watched, screens, blog, completing, value);
    }
}
