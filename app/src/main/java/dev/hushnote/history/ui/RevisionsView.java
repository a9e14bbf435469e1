package dev.hushnote.history.ui;

import dev.hushnote.change.History;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a line said before, last first; Enter puts a former text back as a new one. To be used on the window's thread.
public final class RevisionsView {

    private final Shell shell;
    private final History history;
    private final LogEditor editor;
    private final Supplier<Optional<Entry>> chosen;
    private final Supplier<ZoneId> zone;

    /// @param chosen the line it is about
    /// @param zone the zone in which times are told
    public RevisionsView(
            Shell shell, History history, LogEditor editor, Supplier<Optional<Entry>> chosen, Supplier<ZoneId> zone) {
        this.shell = shell;
        this.history = history;
        this.editor = editor;
        this.chosen = chosen;
        this.zone = zone;
    }

    public void open() {
        chosen.get().ifPresentOrElse(this::open, () -> shell.notices().show(Notice.done("bin.no-line")));
    }

    private void open(Entry entry) {
        shell.work().read(() -> former(entry), this::show);
    }

    /// Former contents that say something else than the one after them.
    private List<Entry> former(Entry entry) {
        List<Entry> all = Stream.concat(history.of(Entry.class, entry.id()).stream(), Stream.of(entry))
                .toList();
        return IntStream.range(0, all.size() - 1)
                .filter(i -> !says(all.get(i)).equals(says(all.get(i + 1))))
                .mapToObj(all::get)
                .toList()
                .reversed();
    }

    private static List<Object> says(Entry entry) {
        return List.of(entry.kind(), entry.text(), Objects.requireNonNullElse(entry.answer(), ""));
    }

    private void show(List<Entry> former) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(shell.texts().language());
        PastList<Entry> list = new PastList<>(
                shell,
                new PastList.Words("bin.revisions", "bin.no-revisions", "bin.take-back"),
                entry -> new PastList.Line(
                        format.format(LocalDateTime.ofInstant(entry.stamp().changedAt(), zone.get()))
                                + " · "
                                + shell.texts().word("mark", entry.kind()),
                        entry.answer() == null ? entry.text() : entry.text() + " → " + entry.answer()),
                this::restore);
        list.open(former);
    }

    private void restore(Entry former) {
        shell.work()
                .change(
                        () -> editor.restoreRevision(former.id(), former),
                        _ -> shell.notices().show(Notice.done("bin.taken-back")));
    }
}
