package dev.hushnote.log;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import dev.hushnote.markdown.StyledText;
import dev.hushnote.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes two entries of one and one of two.
final class Cut {

    private Cut() {}

    /// What stays in the first entry.
    static Entry first(Entry entry, int at) {
        String text = entry.text().substring(0, place(entry.text(), at));
        String kept = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (kept.isBlank() && entry.kind() != EntryKind.PHOTO) {
            throw Problem.badInput("problem.nothing-to-split");
        }
        return entry.withText(kept);
    }

    /// What becomes the second entry.
    static Entry second(Entry entry, int at, UUID id, long position) {
        String text = entry.text().substring(place(entry.text(), at));
        String kept = text.startsWith("\n") ? text.substring(1) : text;
        if (kept.isBlank()) {
            throw Problem.badInput("problem.nothing-to-split");
        }
        return behind(entry, kept, id, position);
    }

    /// An entry that goes on behind another one with a text of its own: of the same kind, but a heading or a photo goes
    /// on as plain text.
    static Entry behind(Entry entry, String text, UUID id, long position) {
        boolean plain = entry.kind() == EntryKind.PHOTO || entry.kind() == EntryKind.HEADING;
        return new Entry(
                id,
                entry.sessionId(),
                position,
                plain ? EntryKind.TEXT : entry.kind(),
                text,
                null,
                entry.indent(),
                null,
                entry.begunAt(),
                entry.committedAt(),
                entry.visibility(),
                null,
                Stamp.NEW);
    }

    /// The lines of a text without the empty ones; a fenced block counts as one.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String open = "";
        for (String line : text.lines().toList()) {
            String piece = open + line;
            open = StyledText.insideOpenFence(piece) ? piece + "\n" : "";
            if (open.isEmpty() && !piece.isBlank()) {
                lines.add(piece.strip());
            }
        }
        if (!open.isBlank()) {
            lines.add(open.strip());
        }
        return lines;
    }

    /// The first entry with the second's text and answer; private when one of them is, open when one of them is.
    static Entry joined(Entry first, Entry second) {
        if (first.kind() == EntryKind.PHOTO || second.kind() == EntryKind.PHOTO) {
            throw Problem.badInput("problem.photo-entry");
        }
        BinaryOperator<String> lines = (one, other) -> one + "\n" + other;
        String text = Stream.of(first.text(), second.text())
                .filter(part -> !part.isEmpty())
                .reduce(lines)
                .orElse("");
        Visibility visibility = first.visibility().isPublic() ? second.visibility() : first.visibility();
        return answered(first, second)
                .withText(text)
                .withVisibility(visibility)
                .withDoneAt(isOpen(second) ? null : first.doneAt());
    }

    private static boolean isOpen(Entry entry) {
        return entry.kind().isTicked() && entry.doneAt() == null;
    }

    /// Where two answers meet both stay; an answer that its new entry cannot have stays in the trash.
    private static Entry answered(Entry first, Entry second) {
        @Nullable String one = first.answer();
        @Nullable String other = second.answer();
        if (first.kind() != EntryKind.LOOK_UP || other == null) {
            return first;
        }
        return first.withAnswer(one == null ? other : one + "\n" + other);
    }

    /// Never inside a character of two halves.
    private static int place(String text, int at) {
        int place = Math.clamp(at, 0, text.length());
        boolean inside = place > 0
                && place < text.length()
                && Character.isHighSurrogate(text.charAt(place - 1))
                && Character.isLowSurrogate(text.charAt(place));
        return inside ? place - 1 : place;
    }
}
