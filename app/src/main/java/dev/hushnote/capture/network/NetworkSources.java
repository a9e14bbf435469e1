package dev.hushnote.capture.network;

import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.PersistentSource;
import dev.hushnote.capture.SourceChoice;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;

/// Makes sources that read cameras in the network.
public final class NetworkSources {

    private final Clock clock;
    private final Later later;

    public NetworkSources(Clock clock, Later later) {
        this.clock = clock;
        this.later = later;
    }

    public FrameSource camera(SourceChoice.Network camera) {
        // Redirects are not followed: nobody but the attendee says where pictures come from. HTTP/1.1 only, as small
        // cameras stumble over the question for 2.
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new PersistentSource("network camera", () -> new HttpAttempt(client, camera.address(), clock), later);
    }
}
