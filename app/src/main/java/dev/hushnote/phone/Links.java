package dev.hushnote.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The links to all phones of this run of the program. May be used from any thread.
final class Links {

    private final Map<UUID, PhoneLink> links = new ConcurrentHashMap<>();
    private final PhoneBook book;
    private final Clock clock;
    private final Runnable news;

    /// @param news run when a camera page came
    Links(PhoneBook book, Clock clock, Runnable news) {
        this.book = book;
        this.clock = clock;
        this.news = news;
    }

    PhoneLink of(UUID phone) {
        return links.computeIfAbsent(phone, _ -> new PhoneLink());
    }

    void heard(UUID phone, boolean camera, Instant at) {
        book.heard(phone, at);
        if (of(phone).isCameraNews(camera, at)) {
            news.run();
        }
    }

    boolean hasCamera(UUID phone) {
        PhoneLink link = links.get(phone);
        return link != null && link.hasCamera(clock.instant());
    }

    /// Lets nobody wait for an answer any longer; for a station that closes.
    void release() {
        links.values().forEach(PhoneLink::release);
    }

    Instant now() {
        return clock.instant();
    }
}
