package dev.hushnote.log;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes logs. Every method without an [Edit] is one mutation, acknowledged when it returns; may be called from
/// any thread.
public final class LogEditor {

    private static final int LONGEST = 1_000_000;

    private final Ledger ledger;
    private final Entries entries;
    private final Programme programme;

    public LogEditor(Ledger ledger, Entries entries, Programme programme) {
        this.ledger = ledger;
        this.entries = entries;
        this.programme = programme;
    }

    public Entry add(NewEntry entry) {
        return ledger.write("log.add", edit -> add(edit, entry));
    }

    /// Adds an entry within a mutation of the caller's.
    public Entry add(Edit edit, NewEntry entry) {
        programme.requireSession(entry.session());
        requireText(entry.kind(), entry.text());
        requireAnswerable(entry.kind(), entry.answer());
        long position = entry.at() == null
                ? Positions.behind(entries.lastPosition(entry.session()))
                : positionAt(edit, entry.session(), entry.at());
        Instant at = entry.at() == null ? edit.now() : entry.at();
        return edit.put(new Entry(
                edit.newId(),
                entry.session(),
                position,
                entry.kind(),
                entry.text(),
                entry.answer(),
                0,
                entry.photo(),
                at,
                at,
                entry.visibility(),
                Stamp.NEW));
    }

    public Entry editText(UUID id, String text) {
        return ledger.write("log.edit", edit -> {
            Entry entry = entries.require(id);
            requireText(entry.kind(), text);
            return edit.put(entry.withText(text));
        });
    }

    /// Answers a look-up.
    ///
    /// @param answer null opens it again
    public Entry answer(UUID id, @Nullable String answer) {
        return ledger.write("log.answer", edit -> {
            Entry entry = entries.require(id);
            requireAnswerable(entry.kind(), answer);
            return edit.put(entry.withAnswer(answer));
        });
    }

    /// Moves an entry behind another one of the same session.
    public Entry moveAfter(UUID id, UUID after) {
        return ledger.write("log.move", edit -> {
            Entry moved = entries.require(id);
            Entry target = entries.require(after);
            if (!moved.sessionId().equals(target.sessionId())) {
                throw Problem.badInput("problem.other-session", id, after);
            }
            List<Entry> others = entries.of(moved.sessionId()).stream()
                    .filter(entry -> !entry.id().equals(id))
                    .toList();
            if (others.stream().noneMatch(entry -> entry.id().equals(after))) {
                return moved;
            }
            int index = 1 + others.indexOf(target);
            return edit.put(moved.withPosition(makeRoom(edit, others, index)));
        });
    }

    /// Puts an entry into the trash.
    public Entry delete(UUID id) {
        return ledger.write("log.delete", edit -> edit.delete(entries.require(id)));
    }

    private long positionAt(Edit edit, UUID session, Instant at) {
        List<Entry> log = entries.of(session);
        return makeRoom(edit, log, Positions.indexFor(log, at));
    }

    private static long makeRoom(Edit edit, List<Entry> log, int index) {
        OptionalLong free = Positions.before(log, index);
        if (free.isPresent()) {
            return free.getAsLong();
        }
        List<Entry> spread = new ArrayList<>();
        Positions.spread(log).forEach(entry -> spread.add(edit.put(entry)));
        return Positions.before(spread, index).orElseThrow();
    }

    private static void requireText(EntryKind kind, String text) {
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

    private static void requireAnswerable(EntryKind kind, @Nullable String answer) {
        if (answer != null && kind != EntryKind.LOOK_UP) {
            throw Problem.badInput("problem.not-a-look-up");
        }
        if (answer != null && answer.isBlank()) {
            throw Problem.badInput("problem.empty-answer");
        }
    }
}
