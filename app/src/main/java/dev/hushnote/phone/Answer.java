package dev.hushnote.phone;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is answered to one request.
///
/// @param body null for none
@SuppressWarnings("ArrayRecordComponent") // made once, sent once
record Answer(
        int status,
        @Nullable String type,
        byte @Nullable [] body,
        @Nullable Duration retryAfter) {

    /// No page of anybody else may frame this one, it loads nothing from anywhere else, and it has no microphone.
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "Permissions-Policy",
            "microphone=(), geolocation=(), camera=(self), screen-wake-lock=(self)",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    static Answer of(int status) {
        return new Answer(status, null, null, null);
    }

    static Answer of(String type, byte[] body) {
        return new Answer(200, type, body, null);
    }

    /// Come again.
    static Answer busy(int status, Duration after) {
        return new Answer(status, null, null, after);
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        if (type != null) {
            headers.set("Content-Type", type);
        }
        if (retryAfter != null) {
            headers.set("Retry-After", Long.toString(retryAfter.toSeconds()));
        }
        if (body == null) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
