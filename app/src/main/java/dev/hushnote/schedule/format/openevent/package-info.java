/// FOSSASIA's Open Event: a programme in several files, in three ways of writing names.
@NullMarked
package dev.hushnote.schedule.format.openevent;

import org.jspecify.annotations.NullMarked;
