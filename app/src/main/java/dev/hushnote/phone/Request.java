package dev.hushnote.phone;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One request, as far as it concerns anybody here.
///
/// @param receivedAt when its header had come, by the laptop's clock
/// @param body ends with an exception when it stops coming
record Request(HttpExchange exchange, Instant receivedAt, InputStream body) {

    String method() {
        return exchange.getRequestMethod();
    }

    /// Path and query, undecoded.
    String target() {
        return exchange.getRequestURI().toString();
    }

    InetAddress from() {
        return exchange.getRemoteAddress().getAddress();
    }

    /// A header that came exactly once.
    Optional<String> header(String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    boolean has(String name) {
        return exchange.getRequestHeaders().containsKey(name);
    }

    /// @return the announced length of the body; -1 when it is not announced
    long length() {
        return number("Content-Length").orElse(-1L);
    }

    /// The rest of the target after a prefix, as an id written the usual way.
    Optional<UUID> idAfter(String prefix) {
        return target().startsWith(prefix) ? id(target().substring(prefix.length())) : Optional.empty();
    }

    Optional<UUID> idIn(String name) {
        return header(name).flatMap(Request::id);
    }

    /// How far the phone's clock, which it sends along, is ahead of the laptop's.
    Optional<Duration> ahead() {
        return instant("X-Now").map(phone -> Duration.between(receivedAt, phone));
    }

    /// An instant of the phone's, corrected by what its clock says now. Nothing is taken in the future.
    Optional<Instant> corrected(String name) {
        return instant(name)
                .flatMap(phone -> ahead().map(phone::minus))
                .map(at -> at.isAfter(receivedAt) ? receivedAt : at);
    }

    private Optional<Instant> instant(String name) {
        return number(name).map(Instant::ofEpochMilli);
    }

    private Optional<Long> number(String name) {
        return header(name).filter(text -> text.matches("\\d{1,15}")).map(Long::valueOf);
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
