/// What web pages say of their programme to search engines: Schema.org events.
@NullMarked
package dev.hushnote.schedule.format.jsonld;

import org.jspecify.annotations.NullMarked;
