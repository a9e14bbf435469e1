/// Phones as silent cameras: a page for the phone's browser, the small server that gives it out and takes pictures and
/// lights from it, and the pairing that keeps everybody else out. Off until it is opened.
@NullMarked
package dev.hushnote.phone;

import org.jspecify.annotations.NullMarked;
