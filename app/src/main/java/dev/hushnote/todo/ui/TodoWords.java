package dev.hushnote.todo.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.log.Entry;
import dev.hushnote.todo.FollowUp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How things to do are told: by the mark that made them, and where and when that was.
final class TodoWords {

    private final Texts texts;

    TodoWords(Texts texts) {
        this.texts = texts;
    }

    static String sign(FollowUp.Kind kind) {
        return switch (kind) {
            case LOOK_UP -> "?";
            case LISTEN_AGAIN -> "@";
            case MISSED -> "~";
            case PHOTO_WANTED -> "+";
            case WATCH_LATER -> "▷";
        };
    }

    static String styleClass(FollowUp.Kind kind) {
        return switch (kind) {
            case LOOK_UP -> "mark-look-up";
            case LISTEN_AGAIN -> "mark-listen-again";
            case MISSED -> "mark-missed";
            case PHOTO_WANTED -> "mark-photo-wanted";
            case WATCH_LATER -> "todo-watch-later";
        };
    }

    String section(TodoRow.Section section) {
        return texts.get(
                switch (section.kind()) {
                    case LOOK_UP -> "todo.look-up";
                    case LISTEN_AGAIN -> "todo.listen-again";
                    case MISSED -> "todo.missed";
                    case PHOTO_WANTED -> "todo.photo-wanted";
                    case WATCH_LATER -> "todo.watch-later";
                },
                section.open());
    }

    /// What is to be done in its own words; a mark alone on its line is named.
    String text(FollowUp followUp) {
        Entry mark = followUp.mark();
        return mark == null ? followUp.session().title() : text(mark);
    }

    /// A line of a log; one without words is named.
    String text(Entry entry) {
        return entry.text().isBlank() ? texts.word("mark", entry.kind()) : entry.text();
    }

    String lineOrNothing(@Nullable Entry entry) {
        return entry == null ? "" : text(entry);
    }

    /// Session and local time, with the conference where several are listed.
    String where(TodoRow.Item item) {
        FollowUp followUp = item.followUp();
        String session = followUp.mark() == null ? "" : followUp.session().title() + " · ";
        String conference = item.everywhere() ? followUp.conference().name() + " · " : "";
        return conference + session + time(followUp);
    }

    /// A mark's own time; a session to watch is told by its slot.
    private String time(FollowUp followUp) {
        boolean korean = texts.language().getLanguage().equals("ko");
        LocalDateTime time = followUp.mark() == null
                ? followUp.session().slot().starts()
                : LocalDateTime.ofInstant(followUp.at(), followUp.conference().zone());
        return DateTimeFormatter.ofPattern(korean ? "M월 d일 HH:mm" : "d MMM HH:mm", texts.language())
                .format(time);
    }
}
