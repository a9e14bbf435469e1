/// Tests of the programme and its editor.
@NullMarked
package dev.hushnote.conference;

import org.jspecify.annotations.NullMarked;
