/// XML that strangers wrote, read without believing what it declares.
@NullMarked
package dev.hushnote.text.xml;

import org.jspecify.annotations.NullMarked;
