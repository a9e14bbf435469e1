package dev.hushnote.capture.webcam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lists of cameras that ffmpeg prints.
final class DeviceLists {

    private static final Pattern SOURCE = Pattern.compile("^[* ] (\\S+) \\[(.*)] \\(([^()]*)\\)$");
    private static final Pattern DSHOW_NAME = Pattern.compile("^\\[[^\\]]*] +\"(.*)\" \\((.*)\\)$");
    private static final Pattern DSHOW_ID = Pattern.compile("^\\[[^\\]]*] +Alternative name \"(.*)\"$");
    private static final Pattern NUMBERED = Pattern.compile("^\\[AVFoundation[^\\]]*] \\[(\\d+)] (.*)$");
    private static final Pattern SCREEN = Pattern.compile("Capture screen \\d+");

    /// A camera as its system names it.
    ///
    /// @param id what the system opens it by
    /// @param name what people call it
    record Listed(String id, String name) {}

    List<Listed> read(CameraSystem system, List<String> lines) {
        return switch (system) {
            case V4L2 -> sources(lines);
            case DSHOW -> named(lines);
            case AVFOUNDATION -> numbered(lines);
        };
    }

    /// The system names nodes in no order, and 10 comes after 2.
    private static List<Listed> sources(List<String> lines) {
        return lines.stream()
                .map(SOURCE::matcher)
                .filter(Matcher::matches)
                .map(match -> new Listed(match.group(1), match.group(2)))
                .sorted(Comparator.comparingInt((Listed listed) -> listed.id().length())
                        .thenComparing(Listed::id))
                .toList();
    }

    /// The alternative name stays the same when two cameras share the other one, so it is the id.
    private static List<Listed> named(List<String> lines) {
        List<Listed> found = new ArrayList<>();
        boolean camera = false;
        for (String line : lines) {
            Matcher name = DSHOW_NAME.matcher(line);
            Matcher id = DSHOW_ID.matcher(line);
            if (name.matches()) {
                camera = name.group(2).contains("video") || name.group(2).equals("none");
                if (camera) {
                    found.add(new Listed(name.group(1), name.group(1)));
                }
            } else if (camera && id.matches()) {
                found.add(new Listed(id.group(1), found.removeLast().name()));
                camera = false;
            }
        }
        return List.copyOf(found);
    }

    /// Numbers change when something is plugged in, so the name is the id unless it cannot be told apart.
    private static List<Listed> numbered(List<String> lines) {
        List<Listed> found = new ArrayList<>();
        boolean video = false;
        for (String line : lines) {
            Matcher match = NUMBERED.matcher(line);
            if (line.endsWith("video devices:")) {
                video = true;
            } else if (line.endsWith("audio devices:")) {
                video = false;
            } else if (video
                    && match.matches()
                    && !SCREEN.matcher(match.group(2)).matches()) {
                String name = match.group(2);
                boolean clear = !name.contains(":")
                        && found.stream().noneMatch(other -> other.name().equals(name));
                found.add(new Listed(clear ? name : match.group(1), name));
            }
        }
        return List.copyOf(found);
    }
}
