/// Makes copies of recordings that play here, with the bundled ffmpeg program as a child process.
@NullMarked
package dev.hushnote.recording.convert;

import org.jspecify.annotations.NullMarked;
