/// What an attendee does with the window, from the first start to the exported post.
@NullMarked
package dev.hushnote.journey;

import org.jspecify.annotations.NullMarked;
