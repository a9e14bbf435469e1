/// The programmes of Devoxx and Voxxed Days: the call for papers of old, one file a day, and cfp.dev.
@NullMarked
package dev.hushnote.schedule.format.devoxx;

import org.jspecify.annotations.NullMarked;
