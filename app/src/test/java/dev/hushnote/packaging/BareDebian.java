package dev.hushnote.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A fresh Debian 12 in a folder, with one user and nothing installed. What runs in it sees nothing of the machine but
/// its kernel, network and screen; nothing stays mounted when it ends. Needs root.
final class BareDebian implements AutoCloseable {

    static final String HOME = "/home/user";

    private static final String ROOT = "0:0";
    private static final String USER = "1000:1000";
    private static final String INSIDE = """
        mount -t proc proc "$1/proc" && folder=$1 && person=$2 && shift 2 &&
        exec chroot --userspec="$person" "$folder" env -i "$@"
        """;

    private final Path folder;

    private BareDebian(Path folder) {
        this.folder = folder;
    }

    /// Fetches the system from Debian's archive.
    static BareDebian in(Path folder) throws IOException {
        Programs.Result made = Programs.run(
                Path.of("."),
                Map.of(),
                List.of(
                        "debootstrap",
                        "--variant=minbase",
                        "bookworm",
                        folder.toString(),
                        "http://deb.debian.org/debian"));
        assertThat(made.exitCode()).as(made.output()).isZero();
        BareDebian system = new BareDebian(folder);
        system.asRoot("useradd -m -u 1000 -s /bin/bash user");
        return system;
    }

    /// A file or folder of the system, as seen from outside.
    Path path(String inside) {
        return folder.resolve(inside.substring(1));
    }

    /// Copies a file into the user's home.
    void bring(Path file) throws IOException {
        Path copy = path(HOME).resolve(file.getFileName());
        Files.copy(file, copy);
        asRoot("chown 1000:1000 " + HOME + "/" + file.getFileName());
    }

    /// Runs a shell command as root; it has to succeed.
    String asRoot(String command) throws IOException {
        return run(ROOT, List.of("DEBIAN_FRONTEND=noninteractive", "sh", "-c", command));
    }

    /// Runs a shell command as the user, in the bare locale; it has to succeed.
    String asUser(String command) throws IOException {
        return run(USER, List.of("sh", "-c", command));
    }

    /// Starts a shell command as the user, without waiting for its end; killing it kills what it started.
    Process start(String display, Path log, String command) throws IOException {
        List<String> line = line(USER, List.of("DISPLAY=" + display, "sh", "-c", "exec " + command));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    @Override
    public void close() throws IOException {
        Programs.run(Path.of("."), Map.of(), List.of("rm", "-rf", "--one-file-system", folder.toString()));
    }

    private String run(String person, List<String> command) throws IOException {
        Programs.Result result = Programs.run(Path.of("."), Map.of(), line(person, command));
        assertThat(result.exitCode()).as(command + "\n" + result.output()).isZero();
        return result.output();
    }

    private List<String> line(String person, List<String> command) {
        List<String> line =
                new ArrayList<>(List.of("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", INSIDE));
        line.addAll(List.of("sh", folder.toString(), person));
        line.addAll(List.of("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=" + HOME));
        line.addAll(command);
        return line;
    }
}
