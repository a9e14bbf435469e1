package dev.hushnote.phone;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Lets phones in: a token for a key, once.
final class Pairing {

    private static final int MOST_BYTES = 64;
    private static final int LONGEST_NAME = 40;
    private static final Duration OUT = Duration.ofMinutes(10);

    private final Invitation invitation;
    private final WrongTries wrongTries;
    private final PhoneBook book;
    private final Runnable news;
    private final JsonMapper json = new JsonMapper();

    Pairing(Invitation invitation, WrongTries wrongTries, PhoneBook book, Runnable news) {
        this.invitation = invitation;
        this.wrongTries = wrongTries;
        this.book = book;
        this.news = news;
    }

    /// @param key what the phone shows from now on that it is the one
    private record Paired(String key, String name, String code) {}

    /// `POST /pair` with the token as its body and the phone's name in `X-Name`.
    Answer pair(Request request) throws IOException {
        if (wrongTries.isOut(request.from())) {
            return Answer.busy(429, OUT);
        }
        String token = new String(request.body().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        if (!invitation.isSpentBy(token)) {
            wrongTries.count(request.from());
            return Answer.of(403);
        }
        String key = invitation.freshKey();
        KnownPhone phone = book.add(name(request), key);
        news.run();
        Paired paired = new Paired(key, phone.name(), phone.code());
        return Answer.of("application/json", json.writeValueAsBytes(paired));
    }

    /// Whose key a request bears.
    Optional<KnownPhone> phone(Request request) {
        return request.header("X-Key").flatMap(book::byKey);
    }

    /// A label and nothing else, whatever it says.
    private static String name(Request request) {
        String name = Normalizer.normalize(decoded(request.header("X-Name").orElse("")), Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .strip();
        int[] shown = name.codePoints().limit(LONGEST_NAME).toArray();
        return shown.length == 0 ? "Phone" : new String(shown, 0, shown.length).strip();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
