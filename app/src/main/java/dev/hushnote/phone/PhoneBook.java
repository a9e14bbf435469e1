package dev.hushnote.phone;

import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The paired phones, remembered from one start of the program to the next so that pictures still waiting on a phone
/// come through. May be used from any thread.
final class PhoneBook {

    private static final int MOST_PHONES = 30;
    private static final String FILE = "phones.json";

    private final Path file;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private final List<KnownPhone> phones;

    PhoneBook(Path folder, Clock clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
        this.phones = read();
    }

    synchronized List<KnownPhone> all() {
        return List.copyOf(phones);
    }

    synchronized Optional<KnownPhone> byKey(String key) {
        String hash = KnownPhone.hashOf(key);
        return phones.stream().filter(phone -> phone.keyHash().equals(hash)).findFirst();
    }

    /// Remembers a phone; the one not heard of longest is forgotten when there are too many.
    ///
    /// @throws Problem when it cannot be written down
    synchronized KnownPhone add(String name, String key) {
        KnownPhone phone = new KnownPhone(UUID.randomUUID(), free(name), KnownPhone.hashOf(key), clock.instant());
        List<KnownPhone> now = new ArrayList<>(phones);
        now.add(phone);
        if (now.size() > MOST_PHONES) {
            now.remove(now.stream()
                    .min(Comparator.comparing(KnownPhone::lastHeard))
                    .orElseThrow());
        }
        write(now);
        return phone;
    }

    synchronized void remove(UUID id) {
        write(phones.stream().filter(phone -> !phone.id().equals(id)).toList());
    }

    /// Takes down when a phone was heard; written with the next change.
    synchronized void heard(UUID id, Instant at) {
        phones.replaceAll(phone -> phone.id().equals(id) ? phone.heard(at) : phone);
    }

    private String free(String name) {
        String candidate = name;
        for (int number = 2; isTaken(candidate); number++) {
            candidate = name + " " + number;
        }
        return candidate;
    }

    private boolean isTaken(String name) {
        return phones.stream().anyMatch(phone -> phone.name().equals(name));
    }

    /// A damaged list costs a scan of the code on each phone and nothing else.
    private List<KnownPhone> read() {
        try {
            return Files.exists(file)
                    ? new ArrayList<>(List.of(json.readValue(Files.readString(file), KnownPhone[].class)))
                    : new ArrayList<>();
        } catch (IOException | JacksonException _) {
            return new ArrayList<>();
        }
    }

    private void write(List<KnownPhone> now) {
        try {
            DurableFiles.write(file, json.writeValueAsBytes(now));
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", file);
        }
        phones.clear();
        phones.addAll(now);
    }
}
