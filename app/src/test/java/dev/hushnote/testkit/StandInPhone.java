package dev.hushnote.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Says to the laptop what a phone's page says.
///
/// @param door where the page is
/// @param key what the phone was given when it was paired
/// @param clock the phone's own
public record StandInPhone(URI door, String key, Clock clock) {

    /// Pairs with a token.
    ///
    /// @param invitation as in the code that is scanned
    public static StandInPhone pair(URI invitation, String name, Clock clock) {
        StandInPhone nobody = new StandInPhone(invitation.resolve("/"), "", clock);
        String token = invitation.getFragment().substring("t=".length());
        HttpResponse<String> answer = nobody.send(
                "POST",
                "/pair",
                token.getBytes(StandardCharsets.UTF_8),
                List.of("X-Name", URLEncoder.encode(name, StandardCharsets.UTF_8)));
        return new StandInPhone(nobody.door, String.valueOf(json(answer).get("key")), clock);
    }

    /// @return whether the laptop wants frames
    public boolean beat(boolean wanted) {
        Map<?, ?> news =
                json(send("POST", "/beat", new byte[0], List.of("X-Camera", "1", "X-Wanted", wanted ? "1" : "0")));
        return Boolean.TRUE.equals(news.get("wanted"));
    }

    /// @return the answer's status
    public int frame(byte[] jpeg) {
        return send("PUT", "/frame", jpeg, List.of()).statusCode();
    }

    /// @return the answer's status
    public int photo(UUID id, byte[] jpeg, Instant taken) {
        return send(
                        "PUT",
                        "/photo/" + id,
                        jpeg,
                        List.of("X-Kind", "shot", "X-Taken", millis(taken), "X-Now", millis(clock.instant())))
                .statusCode();
    }

    /// @return the answer's status
    public int light(UUID id, UUID session, String light) {
        String now = millis(clock.instant());
        return send(
                        "PUT",
                        "/light/" + id,
                        new byte[0],
                        List.of("X-Session", session.toString(), "X-Light", light, "X-Taken", now, "X-Now", now))
                .statusCode();
    }

    private HttpResponse<String> send(String method, String path, byte[] body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path))
                .header("X-Key", key.isEmpty() ? "-" : key)
                .method(method, BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<?, ?> json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("refused: " + answer.statusCode());
        }
        return new JsonMapper().readValue(answer.body(), Map.class);
    }

    private static String millis(Instant instant) {
        return Long.toString(instant.toEpochMilli());
    }
}
