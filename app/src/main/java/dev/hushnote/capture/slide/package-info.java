/// Slides found in a camera's pictures: a watch that says when another one stands, the slides that just went, and
/// what is wrong with a picture. Works on small grey pictures, so that it can run through a whole day of talks.
@NullMarked
package dev.hushnote.capture.slide;

import org.jspecify.annotations.NullMarked;
