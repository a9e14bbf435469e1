package dev.hushnote.blog.ui;

import dev.hushnote.blog.ComposedPost;
import dev.hushnote.blog.OutlineRow;
import dev.hushnote.blog.PostCheck;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was read for the place at one time.
///
/// @param outline the sessions
/// @param posts the posts, empty while they cannot be composed
/// @param preview how they read
/// @param words how many words that is, captions too
/// @param problem why they cannot be composed
record Reading(
        List<OutlineRow> outline,
        List<ComposedPost> posts,
        List<PreviewRow> preview,
        int words,
        Optional<Problem> problem) {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), 0, Optional.empty());

    Reading {
        outline = List.copyOf(outline);
        posts = List.copyOf(posts);
        preview = List.copyOf(preview);
    }

    /// Reads the Markdown of posts; not for the window's thread.
    static Reading of(List<OutlineRow> outline, List<ComposedPost> posts) {
        int words = posts.stream()
                .flatMap(post -> post.pieces().stream())
                .mapToInt(Reading::words)
                .sum();
        return new Reading(outline, posts, PreviewRow.of(posts), words, Optional.empty());
    }

    /// Nothing could be composed.
    static Reading failed(List<OutlineRow> outline, Problem problem) {
        return new Reading(outline, List.of(), List.of(), 0, Optional.of(problem));
    }

    /// The same sessions, with the preview that was there before.
    Reading keeping(Reading before) {
        return new Reading(outline, before.posts, before.preview, before.words, problem);
    }

    private static int words(ComposedPost.Piece piece) {
        return switch (piece) {
            case ComposedPost.Piece.Words(String markdown) -> words(markdown);
            case ComposedPost.Piece.Picture picture -> words(Objects.requireNonNullElse(picture.caption(), ""));
        };
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    List<PostCheck.Finding> findings() {
        return PostCheck.of(outline);
    }

    int sessions() {
        return (int) outline.stream().filter(OutlineRow::isTold).count();
    }

    int photos() {
        return posts.stream().mapToInt(ComposedPost::photos).sum();
    }

    /// The text of every post, one after the other.
    String markdown() {
        return String.join("\n", posts.stream().map(ComposedPost::markdown).toList());
    }
}
