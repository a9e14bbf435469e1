package dev.hushnote.blog.ui;

import dev.hushnote.blog.ExportProgress;
import dev.hushnote.blog.ExportReport;
import dev.hushnote.blog.ExportRequest;
import dev.hushnote.blog.Exporter;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Work;
import dev.hushnote.text.Problem;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Looks at what an export would write, and writes it; one of them at a time, on a thread of its own, whether the
/// place is in front or not. To be used on the window's thread.
final class ExportModel {

    private final Work work;
    private final Notices notices;
    private final Exporter exporter;
    private final ReadOnlyObjectWrapper<ExportStage> stage = new ReadOnlyObjectWrapper<>(new ExportStage.Idle());
    private final ReadOnlyObjectWrapper<@Nullable ExportReport> plan = new ReadOnlyObjectWrapper<>();
    private volatile CompletableFuture<Boolean> running = CompletableFuture.completedFuture(true);
    private @Nullable Job next;
    private ExportStage result = new ExportStage.Idle();
    private boolean outdated;

    /// @param writes whether files are written, or only looked at
    private record Job(ExportRequest request, boolean writes) {}

    /// How a job ended: one of them.
    private record Outcome(
            @Nullable ExportReport report,
            @Nullable Problem problem,
            @Nullable Exception failure) {}

    ExportModel(Work work, Notices notices, Exporter exporter) {
        this.work = work;
        this.notices = notices;
        this.exporter = exporter;
    }

    ReadOnlyObjectProperty<ExportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What the last look or export said of every file; null before the first and once it is out of date.
    ReadOnlyObjectProperty<@Nullable ExportReport> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Looks at what would be written.
    void look(ExportRequest request) {
        start(new Job(request, false));
    }

    void export(ExportRequest request) {
        start(new Job(request, true));
    }

    /// What was looked at is not what would be written any more.
    void outdate() {
        plan.set(null);
        result = new ExportStage.Idle();
        outdated = isWorking();
        if (!outdated) {
            stage.set(new ExportStage.Idle());
        }
    }

    boolean isWorking() {
        return stage.get() instanceof ExportStage.Working;
    }

    /// Waits until nothing is being written. May be called from any thread but the window's.
    void finish() {
        var _ = running.join();
    }

    private void start(Job job) {
        if (isWorking()) {
            next = next != null && next.writes() ? next : job;
            return;
        }
        outdated = false;
        stage.set(new ExportStage.Working(job.writes(), 0, 0));
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        running = end;
        work.read(
                () -> {
                    try {
                        return run(job);
                    } finally {
                        end.complete(true);
                    }
                },
                outcome -> ended(job, outcome));
    }

    private Outcome run(Job job) {
        ExportProgress progress = (done, all) -> work.inWindow(() -> advanced(job, done, all));
        try {
            ExportReport report =
                    job.writes() ? exporter.export(job.request(), progress) : exporter.dryRun(job.request(), progress);
            return new Outcome(report, null, null);
        } catch (Problem problem) {
            return new Outcome(null, problem, null);
        } catch (RuntimeException e) {
            return new Outcome(null, null, e);
        }
    }

    private void advanced(Job job, int done, int all) {
        if (stage.get() instanceof ExportStage.Working now && now.done() < done) {
            stage.set(new ExportStage.Working(job.writes(), done, all));
        }
    }

    private void ended(Job job, Outcome outcome) {
        if (outcome.report() != null) {
            plan.set(outdated ? null : outcome.report());
            result = job.writes() ? new ExportStage.Written(outcome.report()) : result;
        } else if (outcome.problem() != null) {
            result = new ExportStage.Refused(outcome.problem());
        } else if (outcome.failure() != null) {
            notices.tell(outcome.failure());
        }
        stage.set(result);
        Job waiting = next;
        next = null;
        if (waiting != null) {
            start(waiting);
        }
    }
}
