@NullMarked
package dev.hushnote.handover;

import org.jspecify.annotations.NullMarked;
