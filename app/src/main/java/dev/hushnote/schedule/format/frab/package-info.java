/// Reads the schedules of frab, Pentabarf and pretalx, in XML and JSON, and the schedule2 that the congresses of the
/// Chaos Computer Club publish since 2024.
@NullMarked
package dev.hushnote.schedule.format.frab;

import org.jspecify.annotations.NullMarked;
