package dev.hushnote.phone;

import java.util.Map;

/// What the JDK's server can only be told by system properties, which it reads once in a program's life, before
/// the first server is made. What the user set is left alone.
final class JdkServerLimits {

    private static final Map<String, String> LIMITS = Map.of(
            // Seconds from a request's first byte to its body's last: a slow client is cut off, whatever it sends. A
            // large picture through a bad network takes its time; what stops altogether is cut off by StallWatch.
            "sun.net.httpserver.maxReqTime", "60",
            "sun.net.httpserver.maxReqHeaders", "40",
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            // For each door; what comes then is closed at once.
            "jdk.httpserver.maxConnections", "128",
            "sun.net.httpserver.maxIdleConnections", "64",
            "sun.net.httpserver.nodelay", "true");

    void apply() {
        LIMITS.forEach((name, limit) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, limit);
            }
        });
    }
}
