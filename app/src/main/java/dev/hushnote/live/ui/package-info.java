/// The Live place: agenda, the log of the session in view with its composer, and the camera's side.
@NullMarked
package dev.hushnote.live.ui;

import org.jspecify.annotations.NullMarked;
