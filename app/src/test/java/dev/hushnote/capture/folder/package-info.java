/// Tests of watched folders.
@org.jspecify.annotations.NullMarked
package dev.hushnote.capture.folder;
