/// Tests of the Photos place.
@org.jspecify.annotations.NullMarked
package dev.hushnote.gallery.ui;
