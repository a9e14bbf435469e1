package dev.hushnote.capture.webcam.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A virtual machine with two cameras that sees the files of the machine around it and may change those of one folder
/// only. All of it in software, so that it runs inside other virtual machines too.
final class VirtualMachine {

    private static final List<String> PROGRAMS =
            List.of("qemu-system-x86_64", "busybox", "cpio", "apt-get", "dpkg-deb", "timeout");
    private static final int MOST_MINUTES = 12;

    private final BootFiles boot;
    private final Path folder;

    /// @param boot what it starts from
    /// @param folder where what runs in it may write; emptied
    VirtualMachine(BootFiles boot, Path folder) {
        this.boot = boot;
        this.folder = folder;
    }

    static void requirePrograms() throws IOException {
        for (String program : PROGRAMS) {
            Programs.require(program);
        }
    }

    /// Runs Java in it, which ends it.
    ///
    /// @return what Java printed
    String run(Path java, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Programs.run(folder, Map.of(), List.of("find", ".", "-mindepth", "1", "-delete"));
        Files.write(
                folder.resolve("arguments"),
                arguments.stream().map(VirtualMachine::quoted).toList());
        Path console = folder.resolve("console");
        Process machine = new ProcessBuilder(command(boot.initrd(java, folder), console))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("qemu").toFile())
                .start();
        try {
            assertThat(machine.waitFor(MOST_MINUTES + 1, TimeUnit.MINUTES)).isTrue();
        } finally {
            machine.destroy();
        }
        String seen =
                Files.readString(folder.resolve("qemu")) + (Files.exists(console) ? Files.readString(console) : "");
        assertThat(folder.resolve("said")).as(seen).exists();
        String said = Files.readString(folder.resolve("said"));
        assertThat(machine.exitValue()).as(seen + said).isZero();
        return said;
    }

    /// The time limit is a program of its own: it holds even when this one is killed.
    private List<String> command(Path initrd, Path console) {
        List<String> command = new ArrayList<>(List.of("timeout", "--kill-after=5", MOST_MINUTES + "m"));
        command.addAll(List.of("qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2"));
        command.addAll(List.of("-m", "2048", "-display", "none", "-monitor", "none", "-nic", "none", "-no-reboot"));
        command.addAll(
                List.of("-serial", "file:" + console, "-kernel", boot.kernel().toString()));
        command.addAll(List.of("-initrd", initrd.toString(), "-append", "console=ttyS0 quiet panic=-1"));
        command.addAll(List.of("-virtfs", shared(Path.of("/"), "machine") + ",readonly=on"));
        command.addAll(List.of("-virtfs", shared(folder, "folder")));
        return command;
    }

    private static String shared(Path path, String tag) {
        return "local,path=" + path.toString().replace(",", ",,") + ",mount_tag=" + tag
                + ",security_model=none,multidevs=remap";
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
