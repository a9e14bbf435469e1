package dev.hushnote.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A real browser without a window and with a camera that plays bars, led by chromedriver (W3C WebDriver).
public final class Chromium implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    /// @param folder an empty one, for what the browser keeps and the driver says
    /// @param language such as `en-US`
    /// @param trusting whether every certificate is taken
    /// @param more arguments of the browser
    public Chromium(Path folder, String language, boolean trusting, List<String> more) throws IOException {
        Path log = folder.resolve("driver.log");
        driver = new ProcessBuilder("chromedriver", "--port=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String port = Waiting.forValue(() -> port(log));
        List<String> arguments = new ArrayList<>(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--accept-lang=" + language,
                "--lang=" + language,
                "--use-fake-device-for-media-stream"));
        arguments.addAll(more);
        Map<?, ?> made = post(
                URI.create("http://127.0.0.1:" + port + "/session"),
                Map.of(
                        "capabilities",
                        Map.of(
                                "alwaysMatch",
                                Map.of(
                                        "acceptInsecureCerts",
                                        trusting,
                                        "goog:chromeOptions",
                                        Map.of("args", arguments)))));
        session = "http://127.0.0.1:" + port + "/session/" + ((Map<?, ?>) value(made)).get("sessionId");
    }

    /// Opens an address; that a certificate is not trusted is no failure, as a page says so then.
    public void open(URI address) {
        send("POST", "/url", Map.of("url", address.toString()));
    }

    public void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    public void command(String name, Map<String, ?> parameters) {
        send("POST", "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    public void offline(boolean offline) {
        send(
                "POST",
                "/chromium/network_conditions",
                Map.of("network_conditions", Map.of("offline", offline, "latency", 0, "throughput", offline ? 0 : -1)));
    }

    public void click(String selector) {
        send("POST", "/element/" + element(selector) + "/click", Map.of());
    }

    /// Chooses files as a person does.
    public void choose(String selector, List<Path> files) {
        String names = String.join("\n", files.stream().map(Path::toString).toList());
        send("POST", "/element/" + element(selector) + "/value", Map.of("text", names));
    }

    /// What a script returns.
    public Object script(String script) {
        return value(send("POST", "/execute/sync", Map.of("script", script, "args", List.of())));
    }

    public String text(String selector) {
        return script("return document.querySelector('" + selector + "')?.textContent ?? ''")
                .toString();
    }

    public boolean isShown(String selector) {
        return script("return document.querySelector('" + selector + "')?.checkVisibility() ?? false")
                .equals(true);
    }

    public void waitFor(String selector, String text) {
        try {
            Waiting.until(() -> text(selector).contains(text));
        } catch (AssertionError e) {
            throw new AssertionError(selector + " is: " + text(selector), e);
        }
    }

    public void picture(Path file) {
        try {
            Files.write(
                    file,
                    Base64.getDecoder()
                            .decode(value(send("GET", "/screenshot", null)).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        send("DELETE", "", null);
        driver.destroy();
        driver.onExit().join();
    }

    private String element(String selector) {
        Map<?, ?> found =
                (Map<?, ?>) value(send("POST", "/element", Map.of("using", "css selector", "value", selector)));
        return Objects.requireNonNull(found.get(ELEMENT), selector).toString();
    }

    private static Object value(Map<?, ?> answer) {
        return Objects.requireNonNullElse(answer.get("value"), "");
    }

    private Map<?, ?> send(String method, String path, @Nullable Map<String, ?> body) {
        return exchanged(HttpRequest.newBuilder(URI.create(session + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private Map<?, ?> post(URI address, Map<String, ?> body) {
        return exchanged(HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private Map<?, ?> exchanged(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 && !answer.body().contains("ERR_CERT")) {
                throw new AssertionError(answer.body());
            }
            return json.readValue(answer.body(), Map.class);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> port(Path log) {
        try {
            Matcher matcher = PORT.matcher(Files.readString(log));
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
