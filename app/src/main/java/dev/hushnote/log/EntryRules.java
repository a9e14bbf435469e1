package dev.hushnote.log;

import dev.hushnote.text.Problem;
import org.jspecify.annotations.Nullable;

/// What an entry may hold.
final class EntryRules {

    static final int DEEPEST_INDENT = 6;
    private static final int LONGEST = 1_000_000;

    private EntryRules() {}

    static void requireText(EntryKind kind, String text) {
        boolean mayBeEmpty = kind == EntryKind.PHOTO || (kind.isMark() && kind != EntryKind.HEADING);
        if (text.isBlank() && !mayBeEmpty) {
            throw Problem.badInput("problem.empty-entry");
        }
        if (text.length() > LONGEST) {
            throw Problem.badInput("problem.long-entry", text.length(), LONGEST);
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.badInput("problem.control-character");
        }
    }

    static void requireAnswerable(EntryKind kind, @Nullable String answer) {
        if (answer != null && kind != EntryKind.LOOK_UP) {
            throw Problem.badInput("problem.not-a-look-up");
        }
        if (answer != null && answer.isBlank()) {
            throw Problem.badInput("problem.empty-answer");
        }
    }

    /// An entry is a photo or it is not, for ever.
    static void requireSameSort(Entry entry, EntryKind kind) {
        if ((entry.kind() == EntryKind.PHOTO) != (kind == EntryKind.PHOTO)) {
            throw Problem.badInput("problem.photo-entry");
        }
    }
}
