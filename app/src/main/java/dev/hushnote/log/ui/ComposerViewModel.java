package dev.hushnote.log.ui;

import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Work;
import dev.hushnote.log.Draft;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.MarkSyntax;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.markdown.StyledText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Writes into one session's draft at a time and logs it. A text leaves the composer only when it is stored.
public final class ComposerViewModel {

    private final Work work;
    private final EntryWriter writer;
    private final DraftKeeper keeper;
    private final Clock clock;
    private final MarkSyntax marks = new MarkSyntax();
    private final Map<UUID, DraftModel> drafts = new HashMap<>();
    private final ReadOnlyObjectWrapper<DraftModel> current;
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Visibility> visibility = new SimpleObjectProperty<>(Visibility.PUBLIC);
    private ComposerOutlet outlet = ComposerOutlet.NONE;

    /// @param writer stores what is logged
    public ComposerViewModel(Work work, EntryWriter writer, DraftKeeper keeper, Clock clock) {
        this.work = work;
        this.writer = writer;
        this.keeper = keeper;
        this.clock = clock;
        UUID nowhere = new UUID(0, 0);
        this.current = new ReadOnlyObjectWrapper<>(new DraftModel(nowhere, () -> nowhere, clock));
    }

    /// Who takes what is not for the log.
    public void outlet(ComposerOutlet wanted) {
        outlet = wanted;
    }

    /// Brings back what was half-typed when the program ended.
    public void restore(List<Draft> saved) {
        for (Draft draft : saved) {
            DraftModel model = model(draft.session(), draft::session);
            if (model.isEmpty()) {
                model.putBack(draft.text(), draft.kind(), draft.begunAt(), draft.literal());
            }
        }
    }

    /// Writes for a session from now on; what was half-typed elsewhere stays there.
    public void open(UUID session) {
        open(session, () -> session);
    }

    /// Writes for a session that may have to be made first.
    ///
    /// @param draft names the draft
    /// @param target gives the session when the line is logged
    public void open(UUID draft, Callable<UUID> target) {
        current.set(model(draft, target));
    }

    /// Makes the draft of a session out of one that had none yet: its text control stays the same, and with it the
    /// focus and a half-composed syllable.
    public void adopt(UUID from, UUID session) {
        DraftModel here = drafts.get(from);
        if (here == null || hasDraft(session)) {
            return;
        }
        keeper.forget(from);
        drafts.remove(from);
        here.moveTo(session);
        drafts.put(session, here);
        keeper.changed(here.snapshot());
    }

    /// Logs what was left behind half-typed in sessions that are over; what is being written now stays.
    public void logLeftBehind(Set<UUID> over) {
        drafts.values().stream()
                .filter(draft -> over.contains(draft.session()) && !draft.equals(current.get()) && !draft.isEmpty())
                .toList()
                .forEach(draft -> log(draft, draft.kind(), draft.text()));
    }

    /// How many lines are half-typed.
    public int halfTyped() {
        return (int) drafts.values().stream().filter(draft -> !draft.isEmpty()).count();
    }

    /// Saves what is half-typed soon.
    public void saveDraft() {
        keeper.changed(current.get().snapshot());
    }

    public boolean hasDraft(UUID session) {
        DraftModel model = drafts.get(session);
        return model != null && !model.isEmpty();
    }

    /// Whether what was written last could not be stored and is kept here.
    public ReadOnlyBooleanProperty failingProperty() {
        return failing.getReadOnlyProperty();
    }

    /// Whether what is logged next may leave the notebook.
    public ObjectProperty<Visibility> visibilityProperty() {
        return visibility;
    }

    ReadOnlyObjectProperty<DraftModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return current.get().isEmpty();
    }

    void typed(DraftModel draft, String text, int caret) {
        draft.typed(text, caret);
        keeper.changed(draft.snapshot());
    }

    /// Whether Enter breaks the line instead: the text ends inside an open code fence.
    boolean breaksLine() {
        return StyledText.insideOpenFence(current.get().text());
    }

    /// Logs what is written.
    public void enter() {
        DraftModel draft = current.get();
        if (draft.isLiteral() || draft.kind() != EntryKind.TEXT) {
            log(draft, draft.kind(), draft.text());
            return;
        }
        switch (marks.onEnter(draft.text())) {
            case MarkSyntax.Line.Logged line -> log(draft, line.kind(), line.text());
            case MarkSyntax.Line.WholeTalk _ -> log(draft, EntryKind.LISTEN_AGAIN, outlet.wholeTalk());
            case MarkSyntax.Line.Reason reason -> {
                outlet.reason(reason.text());
                empty(draft);
            }
            case MarkSyntax.Line.Nothing _ -> {}
        }
    }

    /// Logs the lines that were typed before there was a log, and goes on with the one that is half-typed.
    public void takeOver(FirstLines first) {
        DraftModel draft = current.get();
        String here = draft.text();
        for (EarlyLine line : first.lines()) {
            draft.putBack(line.text(), EntryKind.TEXT, line.begun(), false);
            enter();
        }
        EarlyLine rest = first.rest();
        if (!rest.text().isEmpty() || !here.isEmpty()) {
            draft.putBack(rest.text() + here, EntryKind.TEXT, rest.begun(), false);
            keeper.changed(draft.snapshot());
        }
    }

    /// Gives what is written to the last photo as its caption.
    public void caption() {
        DraftModel draft = current.get();
        if (draft.text().isBlank()) {
            return;
        }
        Draft written = draft.snapshot();
        draft.clear();
        outlet.caption(written.session(), written.text().strip(), taken -> {
            if (taken) {
                keeper.logged(written);
            } else {
                putBack(draft, written);
            }
        });
    }

    /// Turns a mark of the current line on or off.
    public void toggle(EntryKind kind) {
        DraftModel draft = current.get();
        draft.toggle(kind);
        keeper.changed(draft.snapshot());
    }

    /// Puts the text of an entry whose logging was undone back where it was typed, unless something is there.
    public void takeBack(Entry entry) {
        DraftModel draft = current.get();
        if (draft.session().equals(entry.sessionId()) && draft.isEmpty()) {
            boolean literal = entry.kind() == EntryKind.TEXT
                    && !marks.onEnter(entry.text()).equals(new MarkSyntax.Line.Logged(EntryKind.TEXT, entry.text()));
            draft.putBack(entry.text(), entry.kind(), entry.begunAt(), literal);
            keeper.changed(draft.snapshot());
        }
    }

    public boolean canUndoTyping() {
        return current.get().canUndo();
    }

    Optional<TypingHistory.Step> undoTyping() {
        return saved(current.get().undo());
    }

    Optional<TypingHistory.Step> redoTyping() {
        return saved(current.get().redo());
    }

    LocalTime timeOfDay(java.time.ZoneId zone) {
        return LocalTime.ofInstant(clock.instant(), zone);
    }

    private Optional<TypingHistory.Step> saved(Optional<TypingHistory.Step> step) {
        keeper.changed(current.get().snapshot());
        return step;
    }

    private DraftModel model(UUID session, Callable<UUID> target) {
        return drafts.computeIfAbsent(session, id -> new DraftModel(id, target, clock));
    }

    /// Empties the composer at once, so that writing goes on; what cannot be stored comes back.
    private void log(DraftModel draft, EntryKind kind, String text) {
        if (text.isBlank() && kind == EntryKind.TEXT) {
            return;
        }
        Draft written = draft.snapshot();
        Instant begun = draft.begunAt();
        Visibility wanted = visibility.get();
        boolean block = draft.isBlock() && text.strip().contains("\n");
        draft.clear();
        EntryWriter.Writing now = writer.begin(begun);
        work.change(
                () -> {
                    Entry logged = now.write(new TypedEntry(draft.target().call(), kind, text, begun, wanted));
                    keeper.logged(written);
                    return logged;
                },
                logged -> {
                    failing.set(false);
                    if (block) {
                        outlet.block(logged);
                    }
                },
                failure -> failed(draft, written, Objects.requireNonNull(failure)));
    }

    private void failed(DraftModel draft, Draft written, Exception failure) {
        failing.set(true);
        putBack(draft, written);
        outlet.refused(failure);
    }

    private void putBack(DraftModel draft, Draft written) {
        String typedSince = draft.text();
        String text = typedSince.isBlank() ? written.text() : written.text() + "\n" + typedSince;
        draft.putBack(text, written.kind(), written.begunAt(), written.literal());
        keeper.changed(draft.snapshot());
    }

    private void empty(DraftModel draft) {
        draft.clear();
        keeper.changed(draft.snapshot());
    }
}
