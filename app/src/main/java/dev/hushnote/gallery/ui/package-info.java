/// The Photos place: contact sheet, inbox, captions, and the large view of one photo.
@NullMarked
package dev.hushnote.gallery.ui;

import org.jspecify.annotations.NullMarked;
