package dev.hushnote.blog.profiles;

/// What an engine would misread in plain words.
enum TextRule {
    /// `{{`, `{%`, `{#` and `{:` start template tags, shortcodes or attribute lists.
    BRACES,
    /// Any line with a pipe becomes a table.
    PIPES,
    /// `<<` and `>>` become guillemets.
    DOUBLE_ANGLES,
    /// Two dollar signs start a formula.
    FORMULAS,
    /// A colon at the start of a line makes a definition list.
    DEFINITION_LISTS,
    /// A caret alone ends a block; `*[X]:` defines an abbreviation.
    KRAMDOWN_MARKS,
    /// Two single tildes strike out what stands between them, as in `3~4, 5~6`.
    LONE_TILDES
}
