/// Tests of the engines' dialects.
@org.jspecify.annotations.NullMarked
package dev.hushnote.blog.profiles;
