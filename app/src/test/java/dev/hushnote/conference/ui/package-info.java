@NullMarked
package dev.hushnote.conference.ui;

import org.jspecify.annotations.NullMarked;
