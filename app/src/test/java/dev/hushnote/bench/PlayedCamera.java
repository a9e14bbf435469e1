package dev.hushnote.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.JpegStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// A network camera that plays recorded JPEGs at 30 pictures a second to whoever asks.
final class PlayedCamera implements AutoCloseable {

    private static final long PAUSE_NANOS = 1_000_000_000L / 30;

    private final List<byte[]> pictures = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile boolean closed;

    /// @param recorded JPEGs one after the other
    PlayedCamera(Path recorded) throws IOException {
        JpegStream stream = new JpegStream(
                new ByteArrayInputStream(Files.readAllBytes(recorded)), Clock.systemUTC(), JpegStream.MOST_BYTES);
        for (Optional<Frame> frame = stream.next(); frame.isPresent(); frame = stream.next()) {
            pictures.add(frame.get().jpeg());
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::play);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        threads.shutdown();
    }

    private void play(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=picture");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            long next = System.nanoTime();
            for (int i = 0; !closed; i = (i + 1) % pictures.size()) {
                byte[] picture = pictures.get(i);
                out.write(("--picture\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(picture);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                next += PAUSE_NANOS;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }
}
