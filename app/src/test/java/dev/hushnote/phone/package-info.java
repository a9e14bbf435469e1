@NullMarked
package dev.hushnote.phone;

import org.jspecify.annotations.NullMarked;
