/// What a second start hands to the first: one window per notebook, so a file that is opened with Hushnote goes to the
/// window that is there. Over the loopback interface only, behind a token that lies in the notebook's folder; a leaf.
@NullMarked
package dev.hushnote.handover;

import org.jspecify.annotations.NullMarked;
