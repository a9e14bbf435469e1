package dev.hushnote.history.ui;

import dev.hushnote.change.Trash;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Supplier;

/// The trash: what was deleted, last first; Enter brings a thing back together with what went with it. To be used on
/// the window's thread.
public final class TrashView {

    private final Shell shell;
    private final Trash trash;
    private final Supplier<ZoneId> zone;

    /// @param zone the zone in which times are told
    public TrashView(Shell shell, Trash trash, Supplier<ZoneId> zone) {
        this.shell = shell;
        this.trash = trash;
        this.zone = zone;
    }

    public void open() {
        shell.work().read(trash::list, this::show);
    }

    private void show(List<Trash.Item> items) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(shell.texts().language());
        PastList<Trash.Item> list = new PastList<>(
                shell,
                new PastList.Words("bin.title", "bin.empty", "bin.restore"),
                item -> new PastList.Line(
                        shell.texts().get("kind." + item.kind().replace('_', '-')) + " · "
                                + format.format(LocalDateTime.ofInstant(item.deletedAt(), zone.get())),
                        item.summary().isBlank() ? shell.texts().get("bin.no-words") : item.summary()),
                this::restore);
        list.open(items);
    }

    private void restore(Trash.Item item) {
        shell.work()
                .change(
                        () -> trash.restore(item.id()),
                        back -> shell.notices()
                                .show(Notice.done("bin.restored", item.summary(), Math.max(0, back.size() - 1))));
    }
}
