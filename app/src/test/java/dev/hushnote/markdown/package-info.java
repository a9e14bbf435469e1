@org.jspecify.annotations.NullMarked
package dev.hushnote.markdown;
