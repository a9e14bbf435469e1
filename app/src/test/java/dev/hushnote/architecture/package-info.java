/// The architecture as rules that fail.
@org.jspecify.annotations.NullMarked
package dev.hushnote.architecture;
