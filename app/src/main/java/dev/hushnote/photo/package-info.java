/// Originals as they came and the photos made of them: storing, reading metadata, rendering upright at a size.
@NullMarked
package dev.hushnote.photo;

import org.jspecify.annotations.NullMarked;
