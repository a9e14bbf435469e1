package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Programme;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.merge.ProgrammeImport;
import dev.hushnote.schedule.reading.PersonalReader;
import java.util.UUID;

/// What bringing a programme in asks of the notebook and of the world; away from the window's thread.
///
/// @param input finds out what bytes are
/// @param reader reads programmes
/// @param importing compares them with the notebook and takes them
/// @param programme knows the conferences
/// @param editor adds conferences
/// @param addresses fetches from the web
/// @param undoing takes an import back
/// @param otherUse takes what is no programme
public record IncomingServices(
        ProgrammeInput input,
        PersonalReader reader,
        ProgrammeImport importing,
        Programme programme,
        ProgrammeEditor editor,
        AddressReader addresses,
        Undoing undoing,
        OtherUse otherUse) {

    /// Takes back what an import did.
    @FunctionalInterface
    public interface Undoing {

        /// @param conference where it came in
        /// @throws dev.hushnote.text.Problem when it was followed by what would be lost
        void takeBack(UUID conference);
    }
}
