package dev.hushnote.phone;

import java.util.List;

/// Whether phones find the station.
public sealed interface StationState {

    record Closed() implements StationState {}

    /// @param doorways the addresses, those that phones most likely reach first; never empty
    /// @param code the first eight hexadecimal digits of the certificate's SHA-256 fingerprint, in pairs: what a
    ///     phone's browser shows of it before it is trusted
    record Open(List<Doorway> doorways, String code) implements StationState {
        public Open {
            doorways = List.copyOf(doorways);
        }
    }

    /// @param reason what the system said, in its own words; empty when there is no network to open in
    record Failed(String reason) implements StationState {}
}
