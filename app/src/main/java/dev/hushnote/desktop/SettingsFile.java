package dev.hushnote.desktop;

import dev.hushnote.notebook.DurableFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Settings in a small text file, written whole after each change on a thread of the caller's choice. A file
/// that is missing or damaged reads as first settings: nobody loses a note by it.
public final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());

    private static final String SCREEN = "screen.";

    private final Path file;
    private final Executor writer;
    private volatile Settings current;

    /// @param writer runs one task after the other
    public SettingsFile(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        this.current = read(file);
    }

    public Settings current() {
        return current;
    }

    /// Changes the settings now and the file soon.
    public synchronized void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(current);
        if (!changed.equals(current)) {
            current = changed;
            writer.execute(() -> write(current));
        }
    }

    private static Settings read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Settings.FIRST;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return settings(properties);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "settings not read", e);
            return Settings.FIRST;
        }
    }

    private static Settings settings(Properties properties) {
        return new Settings(
                looks(properties),
                new Settings.Panes(
                        frame(properties.getProperty("frame")),
                        Boolean.parseBoolean(properties.getProperty("agenda-folded")),
                        Boolean.parseBoolean(properties.getProperty("side-folded"))),
                new Settings.Cameras(
                        properties.getProperty("source"),
                        properties.getProperty("second-source"),
                        lines(properties.getProperty("cameras", "")),
                        Integer.parseInt(properties.getProperty("camera-off-minutes", "0"))),
                paths(properties.getProperty("watched", "")),
                screens(properties),
                blog(properties),
                Boolean.parseBoolean(properties.getProperty("completing", "true")),
                meanings(properties.getProperty("meanings", "")));
    }

    private static Settings.Looks looks(Properties properties) {
        Settings.Looks first = Settings.FIRST.looks();
        String language = properties.getProperty("language");
        return new Settings.Looks(
                Theme.valueOf(properties.getProperty("theme", first.theme().name())),
                language == null ? null : Locale.forLanguageTag(language),
                Double.parseDouble(properties.getProperty("zoom", "1")));
    }

    /// One in each line, with a tab between what was guessed and what was said.
    private static List<Settings.Meaning> meanings(String text) {
        return lines(text).stream()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Settings.Meaning(parts[0], parts[1]))
                .toList();
    }

    /// One for each room, `screen.ROOM=left,top,width,height`.
    private static Map<String, List<Double>> screens(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(SCREEN))
                .collect(Collectors.toMap(
                        key -> key.substring(SCREEN.length()),
                        key -> Arrays.stream(properties.getProperty(key).split(","))
                                .map(Double::valueOf)
                                .toList()));
    }

    private static Settings.@Nullable Blog blog(Properties properties) {
        if (!properties.containsKey("blog-conference")) {
            return null;
        }
        return new Settings.Blog(
                properties.getProperty("blog-conference"),
                properties.getProperty("blog-scope", ""),
                properties.getProperty("blog-profile", ""),
                properties.getProperty("blog-folder", ""),
                properties.getProperty("blog-long-edge", ""),
                Boolean.parseBoolean(properties.getProperty("blog-draft")),
                Boolean.parseBoolean(properties.getProperty("blog-bullets")),
                Boolean.parseBoolean(properties.getProperty("blog-recording-links")));
    }

    private static void set(Properties properties, Settings.Blog blog) {
        properties.setProperty("blog-conference", blog.conference());
        properties.setProperty("blog-scope", blog.scope());
        properties.setProperty("blog-profile", blog.profile());
        properties.setProperty("blog-folder", blog.folder());
        properties.setProperty("blog-long-edge", blog.longEdge());
        properties.setProperty("blog-draft", Boolean.toString(blog.draft()));
        properties.setProperty("blog-bullets", Boolean.toString(blog.bullets()));
        properties.setProperty("blog-recording-links", Boolean.toString(blog.recordingLinks()));
    }

    private static Settings.@Nullable Frame frame(@Nullable String text) {
        if (text == null) {
            return null;
        }
        double[] parts =
                Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
        return parts.length == 4 ? new Settings.Frame(parts[0], parts[1], parts[2], parts[3]) : null;
    }

    private static List<Path> paths(String lines) {
        try {
            return lines(lines).stream().map(Path::of).toList();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private void write(Settings settings) {
        Properties properties = new Properties();
        set(properties, settings.looks());
        set(properties, settings.panes());
        set(properties, settings.cameras());
        properties.setProperty("completing", Boolean.toString(settings.completing()));
        properties.setProperty(
                "watched", settings.watched().stream().map(Path::toString).collect(Collectors.joining("\n")));
        properties.setProperty(
                "meanings",
                settings.meanings().stream()
                        .map(meaning -> meaning.guessed() + "\t" + meaning.said())
                        .collect(Collectors.joining("\n")));
        settings.screens()
                .forEach((room, shares) -> properties.setProperty(
                        SCREEN + room, shares.stream().map(Object::toString).collect(Collectors.joining(","))));
        Settings.Blog blog = settings.blog();
        if (blog != null) {
            set(properties, blog);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            properties.store(text, null);
            DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings not written", e);
        }
    }

    private static void set(Properties properties, Settings.Looks looks) {
        properties.setProperty("theme", looks.theme().name());
        properties.setProperty("zoom", Double.toString(looks.zoom()));
        Locale language = looks.language();
        set(properties, "language", language == null ? null : language.toLanguageTag());
    }

    private static void set(Properties properties, Settings.Panes panes) {
        properties.setProperty("agenda-folded", Boolean.toString(panes.agendaFolded()));
        properties.setProperty("side-folded", Boolean.toString(panes.sideFolded()));
        Settings.Frame frame = panes.frame();
        set(
                properties,
                "frame",
                frame == null ? null : frame.x() + "," + frame.y() + "," + frame.width() + "," + frame.height());
    }

    private static void set(Properties properties, Settings.Cameras cameras) {
        set(properties, "source", cameras.source());
        set(properties, "second-source", cameras.second());
        properties.setProperty("cameras", String.join("\n", cameras.known()));
        properties.setProperty("camera-off-minutes", Integer.toString(cameras.offMinutes()));
    }

    private static void set(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
