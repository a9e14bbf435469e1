/// Photos by day and session: the contact sheet, and the inbox of those that stand in no log, each with the session
/// it was probably taken in.
@NullMarked
package dev.hushnote.gallery;

import org.jspecify.annotations.NullMarked;
