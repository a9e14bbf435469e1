package dev.hushnote.phone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/// Where every request of one door comes in: who asks for another host, from another page or for anything that
/// is not there is sent away before anything of the request is read.
final class Desk implements HttpHandler {

    private final String host;
    private final String origin;
    private final Services services;
    private final StallWatch stalls;
    private final Clock clock;

    /// @param scheme of the door
    /// @param host address and port as they were printed
    Desk(String scheme, String host, Services services, StallWatch stalls, Clock clock) {
        this.host = host;
        this.origin = scheme + "://" + host;
        this.services = services;
        this.stalls = stalls;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            InputStream body = stalls.over(exchange.getRequestBody(), exchange::close);
            answer(new Request(exchange, clock.instant(), body)).send(exchange);
        } catch (RuntimeException e) {
            // The server would say nothing of it.
            Thread self = Thread.currentThread();
            self.getUncaughtExceptionHandler().uncaughtException(self, e);
        }
    }

    private Answer answer(Request request) throws IOException {
        if (!request.header("Host").equals(Optional.of(host))) {
            return Answer.of(421);
        }
        if (request.has("Origin") && !request.header("Origin").equals(Optional.of(origin))) {
            return Answer.of(403);
        }
        Optional<Service> service = services.at(request.target());
        if (service.isEmpty()) {
            return Answer.of(404);
        }
        return service.get().method().equals(request.method())
                ? service.get().answer().to(request)
                : Answer.of(405);
    }
}
