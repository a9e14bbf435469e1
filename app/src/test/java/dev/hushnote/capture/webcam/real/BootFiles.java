package dev.hushnote.capture.webcam.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a virtual machine starts from: Debian's kernel and a first file system with the few modules that it needs.
final class BootFiles {

    private static final Pattern MODULES =
            Pattern.compile(".*/(vivid|9p|9pnet_virtio|virtio_pci)\\.ko(\\.[a-z]+)?: *(.*)");
    private static final List<String> FOLDERS = List.of("bin", "dev", "proc", "sys", "machine", "start");

    private final Path folder;
    private final Path unpacked;
    private final String version;

    private BootFiles(Path folder, Path unpacked, String version) {
        this.folder = folder;
        this.unpacked = unpacked;
        this.version = version;
    }

    /// Fetches the kernel from Debian's archive, unless it was fetched to that folder before.
    static BootFiles in(Path folder) throws IOException {
        Path unpacked = folder.resolve("kernel");
        if (!Files.isDirectory(unpacked)) {
            Path fetched = Files.createTempDirectory(Files.createDirectories(folder), "fetched");
            shell(fetched, """
                package=$(apt-cache depends linux-image-amd64 | sed -n 's/^ *Depends: //p' | head -n 1)
                apt-get download -q "$package" && dpkg-deb -x ./*.deb unpacked && mv unpacked ../kernel
                """);
            shell(folder, "rm -r " + fetched.getFileName());
        }
        try (Stream<Path> versions = Files.list(unpacked.resolve("lib/modules"))) {
            String version = versions.findFirst().orElseThrow().getFileName().toString();
            shell(folder, "busybox depmod -b kernel " + version);
            return new BootFiles(folder, unpacked, version);
        }
    }

    Path kernel() {
        return unpacked.resolve("boot/vmlinuz-" + version);
    }

    /// A first file system that starts Java with the arguments that lie in a folder.
    Path initrd(Path java, Path arguments) throws IOException {
        Path root = Files.createTempDirectory(folder, "initrd");
        for (String name : FOLDERS) {
            Files.createDirectories(root.resolve(name));
        }
        Files.writeString(root.resolve("start/java"), java.toString());
        Files.writeString(root.resolve("start/folder"), arguments.toString());
        try (InputStream init = Objects.requireNonNull(BootFiles.class.getResourceAsStream("init"))) {
            Files.copy(init, root.resolve("init"));
        }
        for (String module : modules()) {
            Path inside = Path.of("lib/modules", version, module);
            Path copy = root.resolve(inside);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(unpacked.resolve(inside), copy);
        }
        shell(root, """
            if ldd "$(command -v busybox)"; then echo 'busybox must be the one of busybox-static' && exit 1; fi
            chmod 755 init && cp "$(command -v busybox)" bin/busybox && busybox depmod -b . %s
            find . | cpio -o -H newc --quiet | gzip -1 >../initrd.gz && rm -r "$PWD"
            """.formatted(version));
        return folder.resolve("initrd.gz");
    }

    /// The modules by name and every one that they need.
    private Set<String> modules() throws IOException {
        Set<String> modules = new TreeSet<>();
        for (String line : Files.readAllLines(
                unpacked.resolve("lib/modules").resolve(version).resolve("modules.dep"))) {
            if (MODULES.matcher(line).matches()) {
                modules.addAll(Arrays.asList(line.replace(":", "").strip().split(" +")));
            }
        }
        assertThat(modules).hasSizeGreaterThan(4);
        return modules;
    }

    private static void shell(Path folder, String script) throws IOException {
        Programs.Result result = Programs.run(folder, Map.of(), List.of("sh", "-euc", script));
        assertThat(result.exitCode()).as(script + result.output()).isZero();
    }
}
