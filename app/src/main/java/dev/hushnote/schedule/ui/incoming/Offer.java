package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.NamedBytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// What is handed over to be read as one programme.
///
/// @param name what the attendee knows it by; empty for a pasted text
/// @param bytes gets it; called away from the window's thread
record Offer(String name, Supplier<List<NamedBytes>> bytes) {

    static Offer ofFiles(List<Path> files) {
        List<Path> all = List.copyOf(files);
        String first = String.valueOf(all.getFirst().getFileName());
        String name = all.size() == 1 ? first : first + " + " + (all.size() - 1);
        return new Offer(name, () -> all.stream().map(NamedBytes::read).toList());
    }

    static Offer ofText(String text) {
        return new Offer("", () -> List.of(new NamedBytes("", text.getBytes(StandardCharsets.UTF_8))));
    }

    static Offer ofAddress(URI address, AddressReader reader) {
        return new Offer(address.toString(), () -> List.of(reader.fetch(address)));
    }
}
