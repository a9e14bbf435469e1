package dev.hushnote.schedule.format.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A calendar's text as logical lines, each a whole property. Knows what publishers do to line ends: CR CR LF,
/// lone CR, lines that were never folded, and texts whose own line breaks stand in the file as they are.
final class CalendarLines {

    private static final Pattern BREAK = Pattern.compile("\\r+\\n?|\\n");
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9-]{1,60})[;:].*", Pattern.DOTALL);
    private static final Set<String> NAMES =
            Set.of(("BEGIN END CALSCALE METHOD PRODID VERSION ATTACH CATEGORIES CLASS COMMENT DESCRIPTION GEO LOCATION"
                + " PERCENT-COMPLETE PRIORITY RESOURCES STATUS SUMMARY COMPLETED DTEND DUE DTSTART DURATION FREEBUSY"
                + " TRANSP TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL ATTENDEE CONTACT ORGANIZER RECURRENCE-ID"
                + " RELATED-TO URL UID EXDATE EXRULE RDATE RRULE ACTION REPEAT TRIGGER CREATED DTSTAMP LAST-MODIFIED"
                + " SEQUENCE REQUEST-STATUS NAME REFRESH-INTERVAL SOURCE COLOR IMAGE CONFERENCE LOCATION-TYPE"
                + " PARTICIPANT-TYPE RESOURCE-TYPE STRUCTURED-DATA STYLED-DESCRIPTION ACKNOWLEDGED PROXIMITY"
                + " TZID-ALIAS-OF TZUNTIL DAYLIGHT TZ AALARM DALARM MALARM PALARM")
                    .split(" "));
    /// What a line has at most that was folded, counted in characters; a program may count octets instead.
    private static final int FOLDED = 80;
    private static final int FOLDED_AT_LEAST = 40;

    private final List<String> physical;
    private final boolean smallNames;
    private final boolean folds;

    private CalendarLines(String text) {
        physical = List.of(BREAK.split(text, -1));
        smallNames = text.contains("begin:vcalendar") || text.contains("begin:vevent");
        folds = folds();
    }

    static List<String> of(String text) {
        return new CalendarLines(text).logical();
    }

    private List<String> logical() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String next : physical) {
            if (isProperty(next)) {
                finish(line, lines);
                line.append(next);
            } else if (!line.isEmpty()) {
                join(line, next);
            }
        }
        finish(line, lines);
        return lines;
    }

    private void join(StringBuilder line, String next) {
        if (isQuotedPrintable(line) && line.charAt(line.length() - 1) == '=') {
            line.setLength(line.length() - 1);
            line.append(next.stripLeading());
        } else if (!isContinued(next)) {
            line.append("\\n").append(next);
        } else if (folds) {
            line.append(next, 1, next.length());
        } else {
            line.append("\\n").append(next, 1, next.length());
        }
    }

    private static void finish(StringBuilder line, List<String> lines) {
        String whole = line.toString();
        // What is left of blank lines between properties.
        while (whole.endsWith("\\n") && !whole.endsWith("\\\\n")) {
            whole = whole.substring(0, whole.length() - 2);
        }
        if (!whole.isBlank()) {
            lines.add(whole);
        }
        line.setLength(0);
    }

    /// Lines that a program folds are nearly all as long as a folded line may be; paragraphs are longer or
    /// shorter.
    private boolean folds() {
        int likely = 0;
        int unlikely = 0;
        for (int i = 1; i < physical.size(); i++) {
            if (isContinued(physical.get(i))) {
                int characters = physical.get(i - 1).length();
                if (characters <= FOLDED && octets(physical.get(i - 1)) >= FOLDED_AT_LEAST) {
                    likely++;
                } else {
                    unlikely++;
                }
            }
        }
        return likely >= unlikely;
    }

    private boolean isProperty(String line) {
        Matcher matcher = NAME.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1);
        String upper = name.toUpperCase(Locale.ROOT);
        return (smallNames || name.equals(upper)) && (upper.startsWith("X-") || NAMES.contains(upper));
    }

    private static boolean isContinued(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static boolean isQuotedPrintable(StringBuilder line) {
        int colon = line.indexOf(":");
        return colon > 0 && line.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private static int octets(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            octets += letter < 0x80 ? 1 : letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
        }
        return octets;
    }
}
