package dev.hushnote.markdown;

/// A stretch of a Markdown source that may have to be patched before another engine reads it. Everything outside
/// the regions is markup that all engines read alike.
///
/// Positions count UTF-16 units from the start of the source; `end` is exclusive.
public sealed interface Region {

    int start();

    int end();

    /// Plain words.
    ///
    /// @param inTable whether they stand in a cell of a table
    record Text(int start, int end, boolean inTable) implements Region {}

    /// A code span with its backticks, or a line of a code block.
    record Code(int start, int end) implements Region {}

    /// A raw HTML tag, or a line of an HTML block.
    record Html(int start, int end) implements Region {}

    /// The part of a link outside its words: brackets, address and title.
    record LinkMarkup(int start, int end) implements Region {}

    /// The opening bracket of a link whose address must not be followed, such as `javascript:`.
    record UnsafeLink(int start, int end) implements Region {}

    /// The exclamation mark of an image.
    record ImageMark(int start, int end) implements Region {}

    /// The number signs that open a heading.
    ///
    /// @param level how many there are
    record HeadingMark(int start, int end, int level) implements Region {}

    /// The line under a heading that is underlined.
    record Underline(int start, int end) implements Region {}

    /// The opening bracket of a link definition: a line that is not shown itself.
    record Definition(int start, int end) implements Region {}

    /// The dot or bracket behind the number of a list that has one item only.
    record LoneNumber(int start, int end) implements Region {}
}
