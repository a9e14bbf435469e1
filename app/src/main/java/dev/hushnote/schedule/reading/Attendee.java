package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.mapping.Mapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who a programme is read for, as far as it makes a difference.
///
/// @param languages the preferred first: some programmes say everything in several
/// @param today for texts that name no date or no year
/// @param mapping what the fields of a table or of an unknown format mean; null to guess
public record Attendee(
        List<Locale> languages,
        Supplier<LocalDate> today,
        @Nullable Mapping mapping) {

    public Attendee {
        languages = List.copyOf(languages);
    }

    /// Somebody who says nothing of fields.
    public static Attendee of(List<Locale> languages, Supplier<LocalDate> today) {
        return new Attendee(languages, today, null);
    }

    public Attendee meaning(@Nullable Mapping fields) {
        return new Attendee(languages, today, fields);
    }
}
