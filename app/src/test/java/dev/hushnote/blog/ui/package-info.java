/// Tests of the Blog place.
@NullMarked
package dev.hushnote.blog.ui;

import org.jspecify.annotations.NullMarked;
