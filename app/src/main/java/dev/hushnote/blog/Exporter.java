package dev.hushnote.blog;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import dev.hushnote.photo.Renditions;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Exports posts: composes them, compares with what the target has, writes what changed.
///
/// A file that is not ours is never overwritten, nor one of ours that was edited since. What was generated is
/// recorded before it is written, so an export that is cut short can simply be run again.
public final class Exporter {

    /// Most bytes of an image in a post.
    private static final long MOST_IMAGE_BYTES = 1_500_000;

    private final Ledger ledger;
    private final Programme programme;
    private final StoryReader stories;
    private final Posts posts;
    private final Renditions renditions;
    private final Clock clock;

    public Exporter(
            Ledger ledger, Programme programme, StoryReader stories, Posts posts, Renditions renditions, Clock clock) {
        this.ledger = ledger;
        this.programme = programme;
        this.stories = stories;
        this.posts = posts;
        this.renditions = renditions;
        this.clock = clock;
    }

    /// Tells what [#export] would do, without writing anything to the target or the database.
    public ExportReport dryRun(ExportRequest request) {
        return report(request, plan(request));
    }

    /// Writes the posts.
    ///
    /// @throws Problem when there is nothing to tell, when a foreign file is in the way (then nothing was
    ///     written), or when the target cannot be written to
    public ExportReport export(ExportRequest request) {
        List<PostFiles> plan = plan(request);
        ExportReport report = report(request, plan);
        List<String> foreign = report.files().stream()
                .filter(file -> file.state() == ExportReport.State.FOREIGN)
                .map(ExportReport.FileChange::path)
                .toList();
        if (!foreign.isEmpty()) {
            throw Problem.cannotWrite(null, "problem.foreign-files", request.target(), String.join(", ", foreign));
        }
        ledger.write("blog.export", edit -> remember(edit, request, plan));
        write(request, plan);
        return report;
    }

    private List<PostFiles> plan(ExportRequest request) {
        Conference conference = programme.requireConference(request.conference());
        List<Post> exported = posts.in(request.target().toString());
        List<Story> told = stories.read(conference.id(), _ -> true);
        TargetFolder target = new TargetFolder(request.target());
        return new PostPlanner(conference, request, exported, clock)
                .plan(told).stream()
                        .map(post ->
                                new PostFiles(post, target.compare(render(request, post.document()), post.former())))
                        .toList();
    }

    private List<Rendered> render(ExportRequest request, PostDocument document) {
        Profile profile = request.profile();
        PostIdentity identity = document.identity();
        Stream<Rendered> images = document.images().parallelStream().map(image -> image(request, identity, image));
        String text = new MarkdownWriter(profile, identity, request.settings().bullets()).write(document);
        List<Rendered> files = new ArrayList<>(images.toList());
        files.add(Rendered.ofText(profile.textFile(identity), text));
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
                        .toList());
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
