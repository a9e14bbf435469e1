/// Small reusable controls, without any feature's words.
@NullMarked
package dev.hushnote.desktop.kit;

import org.jspecify.annotations.NullMarked;
