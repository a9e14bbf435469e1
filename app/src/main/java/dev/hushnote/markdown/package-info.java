/// Markdown read with source positions, so that text can be patched where it must be and stays as typed elsewhere.
@NullMarked
package dev.hushnote.markdown;

import org.jspecify.annotations.NullMarked;
