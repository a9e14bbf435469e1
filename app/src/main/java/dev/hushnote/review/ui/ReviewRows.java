package dev.hushnote.review.ui;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.desktop.Texts;
import dev.hushnote.review.BoardRow;
import dev.hushnote.review.Grouping;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Lays the board out in lines, with its groups named in the window's language.
final class ReviewRows {

    private final Texts texts;

    ReviewRows(Texts texts) {
        this.texts = texts;
    }

    /// @param opened the groups whose sessions are shown
    List<ReviewRow> of(ReviewSheet sheet, Set<String> opened) {
        List<ReviewRow> rows = new ArrayList<>();
        for (BoardRow row : sheet.board()) {
            boolean open = opened.contains(row.group());
            rows.add(new ReviewRow.Group(name(sheet.grouping(), row.group()), row, open));
            if (open) {
                row.sessions()
                        .forEach(session -> rows.add(new ReviewRow.Seen(
                                row.group(), session, sheet.ratings().get(session.id()))));
            }
        }
        return rows;
    }

    private String name(Grouping grouping, String group) {
        return switch (grouping) {
            case KIND -> kind(SessionKind.valueOf(group.toUpperCase(Locale.ROOT)));
            case DAY -> day(LocalDate.parse(group));
            case TRACK -> group.isEmpty() ? texts.get("review.no-track") : group;
            case SPEAKER -> group.isEmpty() ? texts.get("review.no-speaker") : group;
            case COMPANY -> group.isEmpty() ? texts.get("review.no-company") : group;
        };
    }

    String grouping(Grouping grouping) {
        return texts.get(
                switch (grouping) {
                    case KIND -> "review.by-kind";
                    case TRACK -> "review.by-track";
                    case SPEAKER -> "review.by-speaker";
                    case COMPANY -> "review.by-company";
                    case DAY -> "review.by-day";
                });
    }

    private String kind(SessionKind kind) {
        return texts.get(
                switch (kind) {
                    case KEYNOTE -> "review.kind-keynote";
                    case TALK -> "review.kind-talk";
                    case WORKSHOP -> "review.kind-workshop";
                    case PANEL -> "review.kind-panel";
                    case BREAK -> "review.kind-break";
                    case SOCIAL -> "review.kind-social";
                    case HALLWAY -> "review.kind-hallway";
                    case MOMENT -> "review.kind-moment";
                });
    }

    private String day(LocalDate day) {
        boolean korean = texts.language().getLanguage().equals("ko");
        return DateTimeFormatter.ofPattern(korean ? "M월 d일 (E)" : "EEE d MMM", texts.language())
                .format(day);
    }
}
