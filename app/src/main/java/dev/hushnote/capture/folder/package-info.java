/// Pictures that other programs put into a folder: synced from a phone, saved by a camera.
@NullMarked
package dev.hushnote.capture.folder;

import org.jspecify.annotations.NullMarked;
