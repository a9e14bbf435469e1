/// Where programmes come from before anybody knows their format: bytes of files, of an archive, of a paste or of an
/// address, decoded and parsed as far as any format needs it, within limits.
@NullMarked
package dev.hushnote.schedule.input;

import org.jspecify.annotations.NullMarked;
