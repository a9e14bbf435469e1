/// Brings a published programme into a notebook, and again when it changed: what differs, what of it is taken, and what
/// the attendee wrote, which is never touched.
@NullMarked
package dev.hushnote.schedule.merge;

import org.jspecify.annotations.NullMarked;
