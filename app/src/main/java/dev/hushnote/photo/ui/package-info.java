/// Photos as views show them: small pictures, loaded away from the window's thread.
@NullMarked
package dev.hushnote.photo.ui;

import org.jspecify.annotations.NullMarked;
