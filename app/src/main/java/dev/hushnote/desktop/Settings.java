package dev.hushnote.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next; belongs to the person, not to a notebook.
///
/// @param language language of the window, or null for the system's
/// @param zoom 0.8 to 2.0
/// @param frame where the window stood, or null
/// @param source the chosen picture source as text, or null while none was chosen
/// @param watched folders whose new pictures come in
/// @param agendaFolded whether the agenda is folded away
/// @param sideFolded whether the camera's side is folded away
/// @param blog how posts were made last, or null
/// @param screens by room, where the screen stands in the camera's picture: left, top, width, height in shares
///     of it
/// @param cameras what is remembered of cameras
/// @param completing whether the composer offers the rest of words
public record Settings(
        Theme theme,
        @Nullable Locale language,
        double zoom,
        @Nullable Frame frame,
        @Nullable String source,
        List<Path> watched,
        boolean agendaFolded,
        boolean sideFolded,
        @Nullable Blog blog,
        Map<String, List<Double>> screens,
        Cameras cameras,
        boolean completing) {

    public static final Settings FIRST =
            new Settings(Theme.DARK, null, 1, null, null, List.of(), false, false, null, Map.of(), Cameras.NONE, true);

    public Settings {
        watched = List.copyOf(watched);
        screens = Map.copyOf(screens);
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
    public record Blog(
            String conference,
            String scope,
            String profile,
            String folder,
            String longEdge,
            boolean draft,
            boolean bullets) {}

    /// What is remembered of cameras.
    ///
    /// @param known a line for each, with how its pictures are wanted; the one used last comes first
    /// @param offMinutes after how many minutes without a shot or a key the camera goes off; 0 for never
    /// @param second the picture source beside the first one as text, or null while none was chosen
    public record Cameras(
            List<String> known, int offMinutes, @Nullable String second) {

        public static final Cameras NONE = new Cameras(List.of(), 0, null);

        public Cameras {
            known = List.copyOf(known);
            if (offMinutes < 0) {
                throw new IllegalArgumentException("minutes: " + offMinutes);
            }
        }

        public Cameras withKnown(List<String> value) {
            return new Cameras(value, offMinutes, second);
        }

        public Cameras withOffMinutes(int value) {
            return new Cameras(known, value, second);
        }

        public Cameras withSecond(@Nullable String value) {
            return new Cameras(known, offMinutes, value);
        }
    }

    public Settings withTheme(Theme value) {
        return new Settings(
                value,
                language,
                zoom,
                frame,
                source,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                cameras,
                completing);
    }

    public Settings withLanguage(Locale value) {
        return new Settings(
                theme,
                value,
                zoom,
                frame,
                source,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                cameras,
                completing);
    }

    public Settings withZoom(double value) {
        return new Settings(
                theme,
                language,
                value,
                frame,
                source,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                cameras,
                completing);
    }

    public Settings withFrame(Frame value) {
        return new Settings(
                theme,
                language,
                zoom,
                value,
                source,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                cameras,
                completing);
    }

    public Settings withSource(@Nullable String value) {
        return new Settings(
                theme,
                language,
                zoom,
                frame,
                value,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                cameras,
                completing);
    }

    public Settings withWatched(List<Path> value) {
        return new Settings(
                theme,
                language,
                zoom,
                frame,
                source,
                value,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                cameras,
                completing);
    }

    public Settings withAgendaFolded(boolean value) {
        return new Settings(
                theme, language, zoom, frame, source, watched, value, sideFolded, blog, screens, cameras, completing);
    }

    public Settings withSideFolded(boolean value) {
        return new Settings(
                theme, language, zoom, frame, source, watched, agendaFolded, value, blog, screens, cameras, completing);
    }

    public Settings withBlog(Blog value) {
        return new Settings(
                theme,
                language,
                zoom,
                frame,
                source,
                watched,
                agendaFolded,
                sideFolded,
                value,
                screens,
                cameras,
                completing);
    }

    public Settings withScreens(Map<String, List<Double>> value) {
        return new Settings(
                theme,
                language,
                zoom,
                frame,
                source,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                value,
                cameras,
                completing);
    }

    public Settings withCameras(Cameras value) {
        return new Settings(
                theme,
                language,
                zoom,
                frame,
                source,
                watched,
                agendaFolded,
                sideFolded,
                blog,
                screens,
                value,
                completing);
    }

    public Settings withCompleting(boolean value) {
        return new Settings(
                theme, language, zoom, frame, source, watched, agendaFolded, sideFolded, blog, screens, cameras, value);
    }
}
