package dev.hushnote.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.notebook.Sha256;
import dev.hushnote.testkit.CommandRun;
import dev.hushnote.testkit.Contents;
import dev.hushnote.testkit.SmallConference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs that lie: each is refused with a message, and nothing of it comes in.
class HostilePackTest {

    private static final String INFO = "pack.json";

    @TempDir
    private Path folder;

    private CommandRun hushnote;
    private Map<String, byte[]> members = new LinkedHashMap<>();
    private Contents before;

    @BeforeEach
    void makeHonestPack() throws IOException {
        CommandRun source = new CommandRun(folder.resolve("source"));
        SmallConference.enter(source, folder);
        Path honest = folder.resolve("honest.zip");
        source.ok("pack", "export", honest.toString());
        members = read(honest);
        hushnote = new CommandRun(folder.resolve("target"));
        hushnote.ok("conference", "add", "Mine", "--zone", "UTC");
        before = Contents.of(hushnote.notebook());
    }

    @Test
    void namesThatLeadElsewhere() throws IOException {
        for (String name :
                List.of("../evil.txt", "/etc/evil", "photos/../../evil.jpg", "C:\\evil", "rows/../x.jsonl")) {
            refused(with(name, new byte[] {1}), "holds a file that no pack holds");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("evil"));
        }
    }

    @Test
    void aFileThatIsNotAnnounced() throws IOException {
        refused(with("logs/extra.md", new byte[] {1}), "damaged");
    }

    @Test
    void aFileThatIsMissing() throws IOException {
        Map<String, byte[]> fewer = new LinkedHashMap<>(members);
        fewer.remove("rows/entry.jsonl");
        refused(fewer, "damaged");
    }

    @Test
    void aPhotoThatIsMissingAndNotAnnounced() throws IOException {
        String photo = photo();
        Map<String, byte[]> fewer = new LinkedHashMap<>(members);
        fewer.remove(photo);
        String info = text(INFO);
        int start = info.indexOf("{\"path\":\"" + photo);
        int end = info.indexOf('}', start) + 1;
        fewer.put(INFO, bytes(info.substring(0, start - 1) + info.substring(end)));
        refused(fewer, "lacks the photo");
    }

    @Test
    void aContentThatWasAltered() throws IOException {
        refused(with("rows/entry.jsonl", bytes(text("rows/entry.jsonl").replace("better", "bitter"))), "damaged");
        byte[] picture = member(photo()).clone();
        picture[picture.length / 2] ^= 1;
        refused(with(photo(), picture), "damaged");
    }

    @Test
    void aPhotoWhoseNameIsNotItsHashIsRefusedByImportAndRestore() throws IOException {
        Map<String, byte[]> lying = rehashed(photo(), "other bytes, honestly announced");
        refused(lying, "lacks the photo");
        Path target = folder.resolve("restored");
        CommandRun.Result restore = hushnote.run("restore", write(lying).toString(), "--to", target.toString());
        assertThat(restore.exitCode()).isEqualTo(4);
        assertThat(restore.err()).contains("lacks the photo");
        assertThat(target).doesNotExist();
    }

    @Test
    void aBombThatUnpacksToMoreThanItAnnounces() throws IOException {
        refused(with("revisions.jsonl", new byte[64 << 20]), "unpack to more");
    }

    @Test
    void aBombThatAnnouncesItsSize() throws IOException {
        String info = text(INFO).replaceFirst("(\"path\":\"revisions.jsonl\",\"bytes\":)\\d+", "$1999999999999");
        refused(with(INFO, bytes(info)), "unpack to more");
    }

    @Test
    void rowsThatReferToNothing() throws IOException {
        String rows = text("rows/session.jsonl");
        refused(rehashed("rows/session.jsonl", ""), "refers to another one");
        assertThat(rows).isNotEmpty();
    }

    @Test
    void rowsThatAreNoRows() throws IOException {
        refused(rehashed("rows/entry.jsonl", "{\"id\":1}\n"), "cannot be read");
        refused(rehashed("rows/entry.jsonl", "[".repeat(100_000) + "\n"), "cannot be read");
        refused(rehashed("revisions.jsonl", "nonsense\n"), "cannot be read");
    }

    @Test
    void aNewerFormat() throws IOException {
        refused(with(INFO, bytes(text(INFO).replaceAll("\"version\":\\d+", "\"version\":7"))), "format 7");
    }

    @Test
    void filesThatAreNoPacks() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
        assertThat(hushnote.run("pack", "import", text.toString()).exitCode()).isEqualTo(4);
        Path empty = Files.createFile(folder.resolve("empty.zip"));
        assertThat(hushnote.run("pack", "import", empty.toString()).exitCode()).isEqualTo(4);
        Path other = write(Map.of("logs/a.md", bytes("a")));
        assertThat(hushnote.run("pack", "import", other.toString()).err()).contains("is no pack");
        byte[] whole = Files.readAllBytes(folder.resolve("honest.zip"));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(hushnote.run("pack", "import", cut.toString()).exitCode()).isEqualTo(4);
        assertThat(hushnote.run("pack", "import", folder.resolve("nowhere.zip").toString())
                        .exitCode())
                .isEqualTo(5);
        assertThat(Contents.of(hushnote.notebook())).isEqualTo(before);
    }

    private void refused(Map<String, byte[]> pack, String message) throws IOException {
        CommandRun.Result result = hushnote.run("pack", "import", write(pack).toString());
        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(result.err()).contains(message);
        assertThat(Contents.of(hushnote.notebook())).isEqualTo(before);
    }

    private Map<String, byte[]> with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(members);
        changed.put(name, content);
        return changed;
    }

    /// A member with another content and the announcement that fits it.
    private Map<String, byte[]> rehashed(String name, String content) {
        byte[] bytes = bytes(content);
        String hash = Sha256.of(bytes);
        String info = text(INFO)
                .replaceFirst(
                        "\"path\":\"" + name + "\",\"bytes\":\\d+,\"sha256\":\"[0-9a-f]+\"",
                        "\"path\":\"" + name + "\",\"bytes\":" + bytes.length + ",\"sha256\":\"" + hash + "\"");
        Map<String, byte[]> changed = with(name, bytes);
        changed.put(INFO, bytes(info));
        return changed;
    }

    private String photo() {
        return members.keySet().stream()
                .filter(name -> name.startsWith("photos/"))
                .findFirst()
                .orElseThrow();
    }

    private byte[] member(String name) {
        return members.getOrDefault(name, new byte[0]);
    }

    private String text(String name) {
        return new String(member(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path write(Map<String, byte[]> pack) throws IOException {
        Path file = Files.createTempFile(folder, "hostile", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> member : pack.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    members.put(entry.getName(), stream.readAllBytes());
                }
            }
        }
        return members;
    }
}
