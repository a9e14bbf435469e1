/// The sample conference that comes with the program: an invented day in English and Korean, the pictures drawn for it,
/// the program that makes the two packs in `assets/sample` from them, and the test of what `hushnote demo` shows.
@org.jspecify.annotations.NullMarked
package dev.hushnote.sample;
