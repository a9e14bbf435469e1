package dev.hushnote.log;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Visibility;
import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes logs. Every method without an [Edit] is one mutation, acknowledged when it returns; may be called from
/// any thread.
public final class LogEditor {

    private final Ledger ledger;
    private final Entries entries;
    private final Programme programme;
    private final Placement placement;

    public LogEditor(Ledger ledger, Entries entries, Programme programme) {
        this.ledger = ledger;
        this.entries = entries;
        this.programme = programme;
        this.placement = new Placement(entries);
    }

    public Entry add(NewEntry entry) {
        return ledger.write("log.add", edit -> add(edit, entry));
    }

    /// Adds an entry within a mutation of the caller's.
    public Entry add(Edit edit, NewEntry entry) {
        programme.requireSession(entry.session());
        EntryRules.requireText(entry.kind(), entry.text());
        EntryRules.requireAnswerable(entry.kind(), entry.answer());
        long position =
                entry.at() == null ? placement.atEnd(entry.session()) : placement.at(edit, entry.session(), entry.at());
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
                null,
                Stamp.NEW));
    }

    /// Logs what was typed, at the end of its log.
    public Entry type(TypedEntry typed) {
        return ledger.write("log.type", edit -> type(edit, typed, placement.atEnd(typed.session())));
    }

    /// Logs what was typed, within a mutation of the caller's, right behind another entry of its log.
    ///
    /// @param behind null for the beginning of the log
    public Entry typeBehind(Edit edit, TypedEntry typed, @Nullable UUID behind) {
        List<Entry> log = entries.of(typed.session());
        int index = behind == null ? 0 : Placement.indexOf(log, behind) + 1;
        return type(edit, typed, log.isEmpty() ? placement.atEnd(typed.session()) : Placement.before(edit, log, index));
    }

    private Entry type(Edit edit, TypedEntry typed, long position) {
        programme.requireSession(typed.session());
        EntryRules.requireText(typed.kind(), typed.text());
        Instant now = edit.now();
        return edit.put(new Entry(
                edit.newId(),
                typed.session(),
                position,
                typed.kind(),
                typed.text(),
                null,
                0,
                null,
                typed.begunAt().isAfter(now) ? now : typed.begunAt(),
                now,
                typed.visibility(),
                null,
                Stamp.NEW));
    }

    public Entry editText(UUID id, String text) {
        return change("log.edit", id, entry -> {
            EntryRules.requireText(entry.kind(), text);
            return entry.withText(text);
        });
    }

    /// Gives an entry another mark or none. The answer of a look-up that is none any more is dropped.
    ///
    /// @throws Problem when a photo would become something else, or something else a photo, or when the text is
    ///     empty and the new kind needs one
    public Entry changeKind(UUID id, EntryKind kind) {
        return change("log.kind", id, entry -> withKind(entry, kind));
    }

    /// Gives an entry a mark, or takes it away when it has it; two calls leave it as it was, however fast they come.
    ///
    /// @throws Problem as [#changeKind]
    public Entry toggleKind(UUID id, EntryKind kind) {
        return change("log.kind", id, entry -> withKind(entry, entry.kind() == kind ? EntryKind.TEXT : kind));
    }

    private static Entry withKind(Entry entry, EntryKind kind) {
        EntryRules.requireSameSort(entry, kind);
        EntryRules.requireText(kind, entry.text());
        return entry.withKind(kind);
    }

    /// Answers a look-up.
    ///
    /// @param answer null opens it again
    public Entry answer(UUID id, @Nullable String answer) {
        return change("log.answer", id, entry -> {
            EntryRules.requireAnswerable(entry.kind(), answer);
            return entry.withAnswer(answer);
        });
    }

    /// Sets an entry's indent so much deeper or, below zero, higher; between 0 and 6.
    public Entry indent(UUID id, int delta) {
        return change(
                "log.indent",
                id,
                entry -> entry.withIndent(Math.clamp((long) entry.indent() + delta, 0, EntryRules.DEEPEST_INDENT)));
    }

    public Entry setVisibility(UUID id, Visibility visibility) {
        return change("log.visibility", id, entry -> entry.withVisibility(visibility));
    }

    /// Puts a former text, kind and answer back as a new revision; place, instants and visibility stay.
    ///
    /// @param former any content the entry ever had
    public Entry restoreRevision(UUID id, Entry former) {
        return change("log.restore-revision", id, entry -> {
            EntryRules.requireSameSort(entry, former.kind());
            EntryRules.requireText(former.kind(), former.text());
            Entry restored =
                    entry.withKind(former.kind()).withText(former.text()).withAnswer(former.answer());
            return former.kind() == entry.kind() ? restored : restored.withDoneAt(former.doneAt());
        });
    }

    /// Cuts an entry in two, dropping a line break at the cut. The second half takes the same instants and the place
    /// right behind; an answer stays with the first.
    ///
    /// @param at UTF-16 units of the text that stay in the first
    /// @return both halves, in order
    /// @throws Problem when one of them would be empty
    public List<Entry> split(UUID id, int at) {
        return ledger.write("log.split", edit -> {
            // Making room may move the entry itself, so it is read again.
            long position = placement.behind(edit, entries.require(id));
            Entry entry = entries.require(id);
            Entry second = Cut.second(entry, at, edit.newId(), position);
            return List.of(edit.put(Cut.first(entry, at)), edit.put(second));
        });
    }

    /// Makes an entry of every line of one, with its instants; what is fenced stays together. An answer stays with the
    /// first.
    ///
    /// @return all of them, in order
    /// @throws Problem when it has only one line, or is a photo
    public List<Entry> splitLines(UUID id) {
        return ledger.write("log.split", edit -> {
            List<String> lines = Cut.lines(entries.require(id).text());
            if (lines.size() < 2 || entries.require(id).kind() == EntryKind.PHOTO) {
                throw Problem.badInput("problem.nothing-to-split");
            }
            List<Entry> split = new ArrayList<>();
            for (String line : lines.reversed().subList(0, lines.size() - 1)) {
                long position = placement.behind(edit, entries.require(id));
                split.addFirst(edit.put(Cut.behind(entries.require(id), line, edit.newId(), position)));
            }
            split.addFirst(edit.put(entries.require(id).withText(lines.getFirst())));
            return split;
        });
    }

    /// Joins an entry to the one before it, their texts on lines of their own; the entry itself goes to the trash.
    ///
    /// @return the entry that has both texts
    /// @throws Problem when there is none before it, or when one of them is a photo
    public Entry join(UUID id) {
        return ledger.write("log.join", edit -> {
            Entry second = entries.require(id);
            List<Entry> log = entries.of(second.sessionId());
            int index = Placement.indexOf(log, id);
            if (index <= 0) {
                throw Problem.badInput("problem.nothing-to-join");
            }
            Entry joined = Cut.joined(log.get(index - 1), second);
            EntryRules.requireText(joined.kind(), joined.text());
            edit.delete(second);
            return edit.put(joined);
        });
    }

    /// Moves an entry before the one above it; the first stays.
    public Entry moveUp(UUID id) {
        return ledger.write("log.move", edit -> placement.shift(edit, entries.require(id), -1));
    }

    /// Moves an entry behind the one below it; the last stays.
    public Entry moveDown(UUID id) {
        return ledger.write("log.move", edit -> placement.shift(edit, entries.require(id), 1));
    }

    /// Moves an entry to another session's log, where it takes its place by the instant it was begun.
    public Entry moveToSession(UUID id, UUID session) {
        return ledger.write("log.move-to-session", edit -> {
            programme.requireSession(session);
            Entry entry = entries.require(id);
            if (entry.sessionId().equals(session)) {
                return entry;
            }
            return edit.put(entry.withPlace(session, placement.at(edit, session, entry.begunAt())));
        });
    }

    /// Ticks a mark off, or opens it again. A look-up is closed by its answer instead.
    public Entry tick(UUID id, boolean done) {
        return ledger.write("log.tick", edit -> {
            Entry entry = entries.require(id);
            if (!entry.kind().isTicked()) {
                throw Problem.badInput("problem.not-ticked");
            }
            boolean isDone = entry.doneAt() != null;
            return done == isDone ? entry : edit.put(entry.withDoneAt(done ? edit.now() : null));
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
            List<Entry> others = Placement.without(entries.of(moved.sessionId()), id);
            if (others.stream().noneMatch(entry -> entry.id().equals(after))) {
                return moved;
            }
            int index = 1 + others.indexOf(target);
            return edit.put(moved.withPosition(Placement.before(edit, others, index)));
        });
    }

    /// Puts an entry into the trash.
    public Entry delete(UUID id) {
        return ledger.write("log.delete", edit -> edit.delete(entries.require(id)));
    }

    private Entry change(String what, UUID id, UnaryOperator<Entry> change) {
        return ledger.write(what, edit -> edit.put(change.apply(entries.require(id))));
    }
}
