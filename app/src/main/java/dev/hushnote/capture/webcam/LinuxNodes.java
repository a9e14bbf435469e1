package dev.hushnote.capture.webcam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What Linux knows of its camera nodes.
///
/// Every USB camera has a second node for metadata, which gives no pictures; and `/dev/video0` may be another camera
/// tomorrow, while the names in `/dev/v4l/by-id` stay with the camera.
final class LinuxNodes {

    private final Path classes;
    private final Path names;

    /// @param classes usually `/sys/class/video4linux`
    /// @param names usually `/dev/v4l/by-id`
    LinuxNodes(Path classes, Path names) {
        this.classes = classes;
        this.names = names;
    }

    /// False for the nodes beside a camera's own; true when that cannot be told.
    boolean givesPictures(String node) {
        Path index = classes.resolve(lastName(Path.of(node))).resolve("index");
        try {
            return Integer.parseInt(Files.readString(index).strip()) % 2 == 0;
        } catch (IOException | NumberFormatException _) {
            return true;
        }
    }

    /// The lasting name of a node, or the node itself.
    String lasting(String node) {
        try (Stream<Path> links = Files.list(names)) {
            List<Path> all = links.sorted().toList();
            return all.stream()
                    .filter(link -> target(link).filter(Path.of(node)::equals).isPresent())
                    .map(Path::toString)
                    .findFirst()
                    .orElse(node);
        } catch (IOException _) {
            return node;
        }
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.resolveSibling(Files.readSymbolicLink(link)).normalize());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
