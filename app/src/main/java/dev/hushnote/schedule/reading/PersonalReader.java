package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads programmes for one attendee: where fields have to be guessed, by what they said of such fields before. May be
/// called from any thread.
public final class PersonalReader {

    private final Attendee attendee;
    private final Function<Attendee, List<FormatReader>> formats;
    private final Recollection memory;
    private final ProgrammeReader unbiased;

    /// @param attendee who says nothing of fields
    /// @param formats the readers for an attendee, such as [KnownFormats#readers]
    public PersonalReader(Attendee attendee, Function<Attendee, List<FormatReader>> formats, Recollection memory) {
        this.attendee = attendee;
        this.formats = formats;
        this.memory = memory;
        this.unbiased = new ProgrammeReader(formats.apply(attendee));
    }

    /// @throws Problem when it is no programme, or one without a session
    public Understood read(Parts parts) {
        Optional<Guess> guess = unbiased.guess(parts);
        if (guess.isEmpty()) {
            return new Understood(unbiased.read(parts), null);
        }
        Optional<Mapping> said = memory.of(guess.get().mapping());
        if (said.isPresent()) {
            try {
                return read(parts, guess.get(), said.get());
            } catch (Problem _) {
                // What was right for another file is not for this one.
            }
        }
        return new Understood(
                unbiased.read(parts),
                new Understood.Meaning(guess.get(), guess.get().mapping()));
    }

    /// Reads the same again by what the attendee says.
    ///
    /// @throws Problem when nothing comes of it
    public Understood read(Parts parts, Guess guess, Mapping said) {
        ProgrammeReader told = new ProgrammeReader(formats.apply(attendee.meaning(said)));
        return new Understood(told.read(parts), new Understood.Meaning(guess, said));
    }

    /// Reads such programmes by this from now on.
    public void remember(Understood.Meaning meaning) {
        memory.keep(meaning.guess().mapping(), meaning.said());
    }
}
