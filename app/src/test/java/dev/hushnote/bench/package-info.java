/// Speed beside other programs: pairs measured in turns in one run, so that the machine's mood falls on both alike.
///
/// Only ratios count, never seconds: a slow disk or a busy core slows both sides of a pair. Run with
/// `mvn -q -pl app test-compile exec:exec@bench`; the names `commit`, `thumbnails` and `export` choose some of them.
/// Nothing here is a test: a line that ends in `OVER` is a reason to look, not a broken build.
@NullMarked
package dev.hushnote.bench;

import org.jspecify.annotations.NullMarked;
