/// Tests of the trash and of former texts.
@org.jspecify.annotations.NullMarked
package dev.hushnote.history.ui;
