/// The tables of originals and photos.
@NullMarked
package dev.hushnote.photo.store;

import org.jspecify.annotations.NullMarked;
