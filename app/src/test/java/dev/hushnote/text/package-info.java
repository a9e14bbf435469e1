/// Tests of words and slugs.
@org.jspecify.annotations.NullMarked
package dev.hushnote.text;
