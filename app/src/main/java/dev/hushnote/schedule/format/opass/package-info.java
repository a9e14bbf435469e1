/// OPass: sessions in two languages side by side.
@NullMarked
package dev.hushnote.schedule.format.opass;

import org.jspecify.annotations.NullMarked;
