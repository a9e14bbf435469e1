@NullMarked
package dev.hushnote.text.xml;

import org.jspecify.annotations.NullMarked;
