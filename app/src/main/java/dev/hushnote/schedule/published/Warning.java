package dev.hushnote.schedule.published;

import java.util.List;

/// Something a reader repaired, left out or could not know.
///
/// @param kind what it was
/// @param subjects what it happened to: usually a session's title; what fills the places of the kind's sentence
public record Warning(Kind kind, List<String> subjects) {

    public Warning {
        subjects = List.copyOf(subjects);
    }

    public static Warning of(Kind kind, String... subjects) {
        return new Warning(kind, List.of(subjects));
    }

    /// What can be amiss with a programme.
    public enum Kind {
        /// The file names no zone for its times.
        NO_ZONE("warning.no-zone"),
        /// The file's offset cannot be the conference's: its times were taken as local ones.
        OFFSET_IS_WRONG("warning.offset-is-wrong"),
        /// The zone's name is unknown or outdated.
        ZONE_UNKNOWN("warning.zone-unknown"),
        /// The file gives its days without a year.
        YEAR_GUESSED("warning.year-guessed"),
        /// The text has times but no date; the subject is the date that was taken.
        NO_DATE("warning.no-date"),
        NO_START("warning.no-start"),
        NO_END("warning.no-end"),
        NO_LENGTH("warning.no-length"),
        ENDS_BEFORE_START("warning.ends-before-start"),
        /// A time could not be read.
        TIME_UNREADABLE("warning.time-unreadable"),
        /// Listed under a day that is neither its date nor the one before.
        OTHER_DAY("warning.other-day"),
        NO_ID("warning.no-id"),
        ID_REPEATED("warning.id-repeated"),
        LISTED_TWICE("warning.listed-twice"),
        NO_TITLE("warning.no-title"),
        /// A title that only keeps a place, such as "TBA".
        PLACEHOLDER("warning.placeholder"),
        CANCELLED("warning.cancelled"),
        NOT_ACCEPTED("warning.not-accepted"),
        /// A session names a speaker that the programme does not describe.
        SPEAKER_UNKNOWN("warning.speaker-unknown"),
        /// The same name under several ids, or several names under one.
        SPEAKER_AMBIGUOUS("warning.speaker-ambiguous"),
        /// One room in several spellings; the subjects are the spellings, the most used first.
        ROOM_SPELLINGS("warning.room-spellings"),
        /// The characters were not said to be what they are; the subject is the charset.
        CHARSET_GUESSED("warning.charset-guessed"),
        /// Control characters were taken out.
        CONTROL_CHARACTERS("warning.control-characters"),
        /// A series goes on after what was taken of it.
        SERIES_CUT("warning.series-cut"),
        /// A line or an entry could not be read; the subject is its text.
        LEFT_OUT("warning.left-out"),
        /// The file ends too early; what came before was read.
        TRUNCATED("warning.truncated");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// Key of its sentence, with the number of cases as its only argument.
        public String key() {
            return key;
        }
    }
}
