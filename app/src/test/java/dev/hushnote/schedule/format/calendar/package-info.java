/// Tests of calendars as published programmes.
@org.jspecify.annotations.NullMarked
package dev.hushnote.schedule.format.calendar;
