package dev.hushnote.blog;

/// The Markdown of one blog engine: how to say a text so that the engine shows just that text.
public interface Dialect {

    /// The attendee's Markdown, patched where this engine would misread it.
    String markdown(String source);

    /// A text without any markup, such as a title or a caption, on one line.
    String literal(String text);

    /// An alternative text of an image.
    String alternative(String text);
}
