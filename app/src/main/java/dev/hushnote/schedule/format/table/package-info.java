/// Reads programmes in tables: CSV and its relatives, and cells pasted from a spreadsheet. What a column means
/// shows in its header and its values, unless the attendee says it.
@NullMarked
package dev.hushnote.schedule.format.table;

import org.jspecify.annotations.NullMarked;
