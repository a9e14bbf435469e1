package dev.hushnote.schedule.source;

import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Fetches programmes from addresses of the web. May be called from any thread but the window's.
public final class ProgrammeAddress {

    private static final int MOST_REDIRECTS = 5;
    private static final int REDIRECTED = 300;
    private static final int FAILED = 400;

    private final HttpClient client;
    private final Limits limits;
    private final Predicate<URI> local;

    /// How long and how much.
    ///
    /// @param connecting until a connection stands
    /// @param whole until the whole answer is here
    /// @param mostBytes longest answer in bytes
    public record Limits(Duration connecting, Duration whole, int mostBytes) {

        public static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 64 << 20);
    }

    public ProgrammeAddress(Limits limits) {
        this(limits, LocalHosts::isLocal);
    }

    ProgrammeAddress(Limits limits, Predicate<URI> local) {
        this.limits = limits;
        this.local = local;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connecting())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// Reads what lies at an address. Redirects are followed, but never to this computer or its own network: a
    /// published address must not reach what only the attendee can reach.
    ///
    /// @throws Problem when the address is none, nobody answers, or the answer is no file or too long
    public NamedBytes fetch(URI address) {
        URI next = checked(address);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<byte[]> answer = ask(next);
            URI target = target(next, answer);
            if (target == null) {
                return new NamedBytes(fileName(next), content(next, answer));
            }
            next = checked(target);
            if (local.test(next)) {
                throw Problem.badInput("problem.programme-address-local", address);
            }
        }
        throw Problem.badInput("problem.programme-address-circles", address);
    }

    private static URI checked(URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || address.getHost() == null) {
            throw Problem.badInput("problem.programme-address", address);
        }
        return address;
    }

    private HttpResponse<byte[]> ask(URI address) {
        AtomicReference<@Nullable LimitedBody> body = new AtomicReference<>();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limits.whole())
                .header("Accept", "*/*")
                .build();
        try {
            return client.sendAsync(request, _ -> {
                        LimitedBody read = new LimitedBody(limits.mostBytes());
                        body.set(read);
                        return read;
                    })
                    .get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            LimitedBody read = body.get();
            if (read != null) {
                read.hangUp();
            }
            throw Problem.badInput("problem.programme-address-slow", host(address));
        } catch (ExecutionException e) {
            throw problem(address, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem problem(URI address, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedBody.TooLongException) {
                return Problem.badInput("problem.programme-address-long", host(address));
            }
            if (each instanceof java.net.http.HttpTimeoutException) {
                return Problem.badInput("problem.programme-address-slow", host(address));
            }
        }
        return new Problem(cause, Problem.Kind.BAD_INPUT, "problem.programme-address-silent", host(address));
    }

    private static @Nullable URI target(URI asked, HttpResponse<byte[]> answer) {
        boolean redirected = answer.statusCode() >= REDIRECTED && answer.statusCode() < FAILED;
        String location = redirected ? answer.headers().firstValue("Location").orElse(null) : null;
        if (location == null) {
            return null;
        }
        try {
            return asked.resolve(location);
        } catch (IllegalArgumentException _) {
            throw Problem.badInput("problem.programme-address", location);
        }
    }

    private static byte[] content(URI address, HttpResponse<byte[]> answer) {
        if (answer.statusCode() < 200 || answer.statusCode() >= REDIRECTED) {
            throw Problem.badInput("problem.programme-address-refused", host(address), answer.statusCode());
        }
        return answer.body();
    }

    private static String host(URI address) {
        return Objects.requireNonNullElse(address.getHost(), address.toString());
    }

    private static String fileName(URI address) {
        String path = Objects.requireNonNullElse(address.getPath(), "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
