package dev.hushnote.blog;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Session;
import dev.hushnote.photo.Renditions;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Exports posts: composes them, compares with what the target has, writes what changed.
///
/// A file that is not ours is never overwritten, nor one of ours that was edited since. What was generated is
/// recorded before it is written, so an export that is cut short can simply be run again.
public final class Exporter {

    /// Most bytes of an image in a post.
    private static final long MOST_IMAGE_BYTES = 1_500_000;

    private static final String FOREIGN = "problem.foreign-files";

    private final Ledger ledger;
    private final PostComposer composer;
    private final PostOutline outline;
    private final Renditions renditions;

    public Exporter(Ledger ledger, PostComposer composer, PostOutline outline, Renditions renditions) {
        this.ledger = ledger;
        this.composer = composer;
        this.outline = outline;
        this.renditions = renditions;
    }

    /// Tells what [#export] would do, without writing anything to the target or the database.
    public ExportReport dryRun(ExportRequest request) {
        return dryRun(request, ExportProgress.UNTOLD);
    }

    /// Like [#dryRun(ExportRequest)], telling how far it is.
    public ExportReport dryRun(ExportRequest request, ExportProgress progress) {
        return report(request, plan(request, progress));
    }

    /// Writes the posts.
    ///
    /// @throws Problem when there is nothing to tell, when a foreign file is in the way (then nothing was
    ///     written), or when the target cannot be written to
    public ExportReport export(ExportRequest request) {
        return export(request, ExportProgress.UNTOLD);
    }

    /// Like [#export(ExportRequest)], telling how far it is.
    public ExportReport export(ExportRequest request, ExportProgress progress) {
        List<PostFiles> plan = plan(request, progress);
        ExportReport report = report(request, plan);
        List<String> foreign = report.files().stream()
                .filter(file -> file.state() == ExportReport.State.FOREIGN)
                .map(ExportReport.FileChange::path)
                .toList();
        if (!foreign.isEmpty()) {
            throw Problem.cannotWrite(null, FOREIGN, request.target(), String.join(", ", foreign));
        }
        ledger.write("blog.export", edit -> remember(edit, request, plan));
        write(request, plan);
        return report;
    }

    /// Whether an export was refused because of files that are not ours; its first argument is the target.
    public static boolean isInTheWay(Problem problem) {
        return problem.key().equals(FOREIGN);
    }

    private List<PostFiles> plan(ExportRequest request, ExportProgress progress) {
        List<PlannedPost> composed = composer.compose(request.post(), Optional.of(request.target()));
        TargetFolder target = new TargetFolder(request.target());
        Counter images = new Counter(
                progress,
                composed.stream()
                        .mapToInt(post -> post.document().images().size())
                        .sum());
        return composed.stream()
                .map(post ->
                        new PostFiles(post, target.compare(render(request, post.document(), images), post.former())))
                .toList();
    }

    private List<Rendered> render(ExportRequest request, PostDocument document, Counter counter) {
        Profile profile = request.profile();
        PostIdentity identity = document.identity();
        Stream<Rendered> images = document.images().parallelStream().map(image -> {
            Rendered rendered = image(request, identity, image);
            counter.oneMore();
            return rendered;
        });
        List<Rendered> files = new ArrayList<>(images.toList());
        files.add(Rendered.ofText(profile.textFile(identity), PostComposer.text(request.post(), document)));
        return files;
    }

    private Rendered image(ExportRequest request, PostIdentity identity, PostImage image) {
        try {
            Path rendition = renditions.of(image.original(), request.settings().longEdge(), MOST_IMAGE_BYTES);
            return Rendered.ofImage(request.profile().imageFile(identity, image.fileName()), rendition);
        } catch (IOException e) {
            throw new Problem(
                    e,
                    Problem.Kind.BAD_INPUT,
                    "problem.original-missing",
                    image.original().fileName());
        }
    }

    private ExportReport report(ExportRequest request, List<PostFiles> plan) {
        List<OutlineRow> told = outline.of(request.conference(), request.scope()).stream()
                .filter(OutlineRow::isTold)
                .toList();
        List<PostDocument> documents =
                plan.stream().map(files -> files.post().document()).toList();
        return new ExportReport(
                request.target().toString(),
                documents.getLast().sessions(),
                documents.stream()
                        .mapToInt(document -> document.images().size())
                        .sum(),
                plan.stream()
                        .flatMap(files -> files.comparisons().stream())
                        .map(TargetFolder.Comparison::change)
                        .toList(),
                documents.stream()
                        .flatMap(document -> document.leftOut().stream())
                        .toList(),
                told.stream()
                        .map(OutlineRow::session)
                        .filter(session -> !session.takesPlace())
                        .map(Session::title)
                        .toList(),
                unwanted(told));
    }

    private static List<ExportReport.Unwanted> unwanted(List<OutlineRow> told) {
        return told.stream()
                .filter(row -> row.unwanted() > 0)
                .map(row -> new ExportReport.Unwanted(row.session().title(), row.unwanted()))
                .toList();
    }

    private static List<Post> remember(Edit edit, ExportRequest request, List<PostFiles> plan) {
        return plan.stream()
                .map(files -> edit.put(files.remembered(edit, request)))
                .toList();
    }

    private static void write(ExportRequest request, List<PostFiles> plan) {
        try {
            TargetFolder target = new TargetFolder(request.target());
            for (PostFiles files : plan) {
                for (TargetFolder.Comparison comparison : files.comparisons()) {
                    target.apply(comparison);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", request.target());
        }
    }

    /// Counts the images that are ready.
    private record Counter(ExportProgress progress, int all, AtomicInteger done) {

        Counter(ExportProgress progress, int all) {
            this(progress, all, new AtomicInteger());
        }

        void oneMore() {
            progress.ready(done.incrementAndGet(), all);
        }
    }

    /// A post with its files compared to the target.
    private record PostFiles(PlannedPost post, List<TargetFolder.Comparison> comparisons) {

        Post remembered(Edit edit, ExportRequest request) {
            PostIdentity identity = post.document().identity();
            return new Post(
                    post.former().map(Post::id).orElseGet(edit::newId),
                    request.conference(),
                    post.scope().key(),
                    request.profile().name(),
                    request.target().toString(),
                    identity.slug(),
                    identity.dated().toInstant(),
                    comparisons.stream()
                            .flatMap(comparison -> comparison.remembered().stream())
                            .toList(),
                    post.former().map(Post::stamp).orElse(Stamp.NEW));
        }
    }
}
