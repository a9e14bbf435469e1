@NullMarked
package dev.hushnote.schedule.format.jsonld;

import org.jspecify.annotations.NullMarked;
