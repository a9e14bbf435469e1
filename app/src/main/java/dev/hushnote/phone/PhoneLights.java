package dev.hushnote.phone;

import dev.hushnote.rating.Light;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The three lights as a phone shows and gives them. May be called from any thread.
public interface PhoneLights {

    /// What can be rated now.
    ///
    /// @param session the live session, or the last one
    /// @param light the light that counts; null while it is not rated
    /// @param words the attendee's own words for green, yellow and red; null where the usual one serves
    record LightsNow(UUID session, String title, @Nullable Light light, Words words) {}

    /// The attendee's own words for the lights; null where the usual one serves.
    record Words(
            @Nullable String green,
            @Nullable String yellow,
            @Nullable String red) {}

    /// A light given on a phone.
    ///
    /// @param id given by the phone; the same light sent again has the same
    /// @param session what it was given to, which may no longer be the live one
    /// @param at when, by the laptop's clock
    record Given(UUID id, UUID session, Light light, Instant at) {}

    /// @return nothing before the first session
    Optional<LightsNow> now();

    /// Gives a light once for each id, however often it is called.
    ///
    /// @throws dev.hushnote.text.Problem when there is no such session, or nothing can be stored now
    void rate(Given given);

    /// Takes back every light that was given to a session until then; a later one stays. So nothing happens
    /// when it comes again, unless what it took back was brought back meanwhile.
    ///
    /// @param at when, by the laptop's clock
    /// @throws dev.hushnote.text.Problem when there is no such session, or nothing can be stored now
    void clear(UUID session, Instant at);
}
