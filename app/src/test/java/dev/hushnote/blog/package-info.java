/// Tests of composing and exporting posts.
@org.jspecify.annotations.NullMarked
package dev.hushnote.blog;
