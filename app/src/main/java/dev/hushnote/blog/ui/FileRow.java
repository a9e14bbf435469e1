package dev.hushnote.blog.ui;

import dev.hushnote.blog.ExportReport;
import java.util.ArrayList;
import java.util.List;

/// A line of what would be written.
sealed interface FileRow {

    /// Begins the files of one state.
    ///
    /// @param bytes of all of them
    record Group(ExportReport.State state, int files, long bytes) implements FileRow {}

    record OneFile(ExportReport.FileChange change) implements FileRow {}

    /// What matters most first: what is in the way, what is written, what is kept.
    List<ExportReport.State> ORDER = List.of(
            ExportReport.State.FOREIGN,
            ExportReport.State.NEW,
            ExportReport.State.CHANGED,
            ExportReport.State.REMOVED,
            ExportReport.State.KEPT_EDITED,
            ExportReport.State.SAME);

    /// The files of a report by what becomes of them.
    static List<FileRow> of(ExportReport report) {
        List<FileRow> rows = new ArrayList<>();
        for (ExportReport.State state : ORDER) {
            List<ExportReport.FileChange> files = report.files().stream()
                    .filter(file -> file.state() == state)
                    .toList();
            if (!files.isEmpty()) {
                rows.add(new Group(
                        state,
                        files.size(),
                        files.stream().mapToLong(ExportReport.FileChange::bytes).sum()));
                files.forEach(file -> rows.add(new OneFile(file)));
            }
        }
        return rows;
    }
}
