/// Tests of what is live.
@org.jspecify.annotations.NullMarked
package dev.hushnote.live;
