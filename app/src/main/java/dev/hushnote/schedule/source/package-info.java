/// Programmes that lie at an address of the web.
@NullMarked
package dev.hushnote.schedule.source;

import org.jspecify.annotations.NullMarked;
