package dev.hushnote.blog;

import dev.hushnote.notebook.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file ready to be written.
///
/// @param path relative to the target, with `/`
/// @param sha256 hash of its content
/// @param bytes size of its content
/// @param text the content of a file of text
/// @param source the file that holds the content of an image
record Rendered(
        String path,
        String sha256,
        long bytes,
        @Nullable String text,
        @Nullable Path source) {

    static Rendered ofText(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Rendered(path, Sha256.of(bytes), bytes.length, text, null);
    }

    static Rendered ofImage(String path, Path source) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        return new Rendered(path, Sha256.of(bytes), bytes.length, null, source);
    }

    byte[] content() throws IOException {
        if (source != null) {
            return Files.readAllBytes(source);
        }
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
