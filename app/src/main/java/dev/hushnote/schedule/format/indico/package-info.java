/// Reads what Indico exports of an event: its JSON and its older XML.
@NullMarked
package dev.hushnote.schedule.format.indico;

import org.jspecify.annotations.NullMarked;
