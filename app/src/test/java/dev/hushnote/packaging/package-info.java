/// The package for Debian: made by its script, installed on a bare system, used, and taken away again.
@org.jspecify.annotations.NullMarked
package dev.hushnote.packaging;
