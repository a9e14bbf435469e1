package dev.hushnote.capture.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/// The request for a camera's pictures. A user name and a password in the address are sent as basic authentication,
/// not as part of the address.
final class CameraRequest {

    /// Until the answer begins; the answer itself has no end.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private CameraRequest() {}

    /// @throws IllegalArgumentException when it is no address of http or https
    static HttpRequest to(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(bare(address))
                .timeout(PATIENCE)
                .header("Accept", "multipart/x-mixed-replace, image/jpeg");
        String user = address.getUserInfo();
        if (user != null) {
            byte[] secret = user.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
        }
        return request.build();
    }

    private static URI bare(URI address) {
        String host = address.getRawAuthority();
        if (host == null || address.getHost() == null) {
            throw new IllegalArgumentException("no host");
        }
        String plain = host.substring(host.lastIndexOf('@') + 1);
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        try {
            return new URI(address.getScheme() + "://" + plain + path + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getReason(), e);
        }
    }
}
