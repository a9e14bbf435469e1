package dev.hushnote.capture.network;

import dev.hushnote.capture.Attempt;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.JpegStream;
import dev.hushnote.capture.NoPictureException;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceState.Lost;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks an address once and reads pictures from the answer, whether its parts are marked or just follow one another.
final class HttpAttempt implements Attempt {

    private static final List<String> PICTURES = List.of(
            "multipart/", "image/jpeg", "image/jpg", "video/x-motion-jpeg", "video/mjpeg", "application/octet-stream");

    private final HttpClient client;
    private final URI address;
    private final Clock clock;

    private @Nullable InputStream body;
    private boolean stopped;

    HttpAttempt(HttpClient client, URI address, Clock clock) {
        this.client = client;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Lost run(Consumer<Frame> pictures) {
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(CameraRequest.to(address), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            return new Lost(Reason.MISSING, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Lost(Reason.UNREACHABLE, messageOf(e));
        } catch (InterruptedException _) {
            return new Lost(Reason.UNREACHABLE, "");
        }
        try (InputStream stream = answer.body()) {
            return hold(stream) ? judged(answer, stream, pictures) : new Lost(Reason.GONE, "stopped");
        } catch (NoPictureException e) {
            return new Lost(Reason.WRONG_ANSWER, messageOf(e));
        } catch (IOException e) {
            return new Lost(Reason.GONE, messageOf(e));
        }
    }

    @Override
    public void stop() {
        InputStream open;
        synchronized (this) {
            stopped = true;
            open = body;
        }
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // It is closed either way.
            }
        }
    }

    private synchronized boolean hold(InputStream stream) {
        body = stream;
        return !stopped;
    }

    private Lost judged(HttpResponse<?> answer, InputStream stream, Consumer<Frame> pictures) throws IOException {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status == 401 || status == 403) {
            return new Lost(Reason.FORBIDDEN, "HTTP " + status);
        }
        if (status == 503) {
            return new Lost(Reason.BUSY, "HTTP " + status);
        }
        if (status != 200) {
            return new Lost(Reason.WRONG_ANSWER, "HTTP " + status);
        }
        String lowType = type.toLowerCase(Locale.ROOT);
        if (PICTURES.stream().noneMatch(lowType::startsWith)) {
            return new Lost(Reason.WRONG_ANSWER, type);
        }
        return read(stream, pictures);
    }

    private Lost read(InputStream stream, Consumer<Frame> pictures) throws IOException {
        JpegStream jpegs = new JpegStream(stream, clock, JpegStream.MOST_BYTES);
        boolean ran = false;
        for (Optional<Frame> frame = jpegs.next(); frame.isPresent(); frame = jpegs.next()) {
            ran = true;
            pictures.accept(frame.get());
        }
        return ran ? new Lost(Reason.GONE, "") : new Lost(Reason.WRONG_ANSWER, "no picture");
    }

    private static String messageOf(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
