package dev.hushnote.blog.ui;

import dev.hushnote.blog.ExportReport;
import dev.hushnote.blog.Exporter;
import dev.hushnote.desktop.Texts;
import dev.hushnote.text.Problem;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// How far an export is, what it did, or why nothing was written.
final class ExportLine extends HBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final BlogViewModel model;
    private final Texts texts;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    ExportLine(BlogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("export-line");
        words.setWrapText(true);
        words.setMinWidth(0);
        bar.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, words);
        model.exports().stageProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(this::show);
    }

    private void show() {
        ExportStage stage = model.exports().stageProperty().get();
        boolean working = stage instanceof ExportStage.Working;
        words.setText(words(stage));
        bar.setVisible(working);
        bar.setManaged(working);
        if (stage instanceof ExportStage.Working(boolean _, int done, int all)) {
            bar.setProgress(all == 0 ? 0 : (double) done / all);
        }
        pseudoClassStateChanged(REFUSED, stage instanceof ExportStage.Refused);
        setVisible(!words.getText().isEmpty());
        setManaged(isVisible());
    }

    private String words(ExportStage stage) {
        return switch (stage) {
            case ExportStage.Idle() -> "";
            case ExportStage.Working(boolean writing, int done, int all) ->
                all == 0
                        ? texts.get("posts.looking")
                        : texts.get(writing ? "posts.writing-progress" : "posts.looking-progress", done, all);
            case ExportStage.Written(ExportReport report) -> written(report);
            case ExportStage.Refused(Problem problem) -> refused(problem);
        };
    }

    /// Files in the way are listed in the place, so their names are not repeated.
    private String refused(Problem problem) {
        return Exporter.isInTheWay(problem)
                ? texts.get("posts.in-the-way", problem.arguments().getFirst())
                : texts.of(problem);
    }

    private String written(ExportReport report) {
        String done = texts.get(
                "posts.written",
                count(report, ExportReport.State.NEW) + count(report, ExportReport.State.CHANGED),
                count(report, ExportReport.State.SAME),
                count(report, ExportReport.State.KEPT_EDITED),
                count(report, ExportReport.State.REMOVED),
                report.target());
        return report.leftOut().isEmpty()
                ? done
                : done + " " + texts.get("posts.undecodable", report.leftOut().size());
    }

    private static int count(ExportReport report, ExportReport.State state) {
        return (int)
                report.files().stream().filter(file -> file.state() == state).count();
    }
}
