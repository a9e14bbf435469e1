/// Reads programmes that stand in plain text: copied from a web page, a mail or notes. What a line is shows in
/// its times, dates and brackets, and in what the other lines look like.
@NullMarked
package dev.hushnote.schedule.format.text;

import org.jspecify.annotations.NullMarked;
