@org.jspecify.annotations.NullMarked
package dev.hushnote.change;
