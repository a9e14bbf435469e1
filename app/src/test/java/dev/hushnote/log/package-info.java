/// Tests of logs.
@org.jspecify.annotations.NullMarked
package dev.hushnote.log;
