package dev.hushnote.blog.ui;

import dev.hushnote.blog.ExportReport;
import dev.hushnote.text.Problem;

/// How far an export is.
sealed interface ExportStage {

    record Idle() implements ExportStage {}

    /// Under way; the images take the time.
    ///
    /// @param writing whether files are written, or only looked at
    /// @param done images that are ready
    /// @param all images of the export, 0 while that is unknown
    record Working(boolean writing, int done, int all) implements ExportStage {}

    /// Written.
    record Written(ExportReport report) implements ExportStage {}

    /// Nothing was written, and why.
    record Refused(Problem problem) implements ExportStage {}
}
