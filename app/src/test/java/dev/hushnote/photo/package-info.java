/// Tests of originals, metadata and renditions.
@org.jspecify.annotations.NullMarked
package dev.hushnote.photo;
