package dev.hushnote.schedule.format.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what looks like a room or a track from everything else.
public final class Places {

    private static final int LONGEST = 50;
    private static final String ROOMS =
            "room|hall|stage|auditorium|theat(?:er|re)|ballroom|lobby|foyer|studio|arena|atrium"
                + "|lounge|amphi(?:theat(?:er|re))?|salle|saal|raum|hörsaal|sala|salon|aula|escenario|palco|venue|building|floor";
    private static final Pattern ROOM =
            Pattern.compile("(?iu)(?:(?:main|grand|small|big|upper|lower|keynote)\\s)?(?:" + ROOMS
                    + ")(?:\\s?#?[\\p{L}\\d.-]{1,12})?(?:\\s?[(].{1,30}[)])?|(?:[\\p{L}\\d.'’-]{1,20}\\s){1,3}(?:"
                    + ROOMS
                    + ")(?:\\s\\d{1,3}|\\s\\p{Lu})?|\\p{L}[\\p{L}\\d"
                    + " ]{0,20}(?:홀|룸|강당|회의실|강의실|세미나실|컨퍼런스룸|강연장|행사장|로비|무대)(?:\\s?[\\p{L}\\d]{1,4})?|(?:홀|룸|ルーム|ホール|会議室|会場)\\s?[\\p{L}\\d]{1,4}|[\\p{L}\\d"
                    + " ]{1,20}(?:ルーム|ホール|会議室|会場|號|教室)|\\d{3,4}\\s?호(?:실)?");
    private static final Pattern TRACK =
            Pattern.compile("(?iu)(?:track|stream|트랙|トラック|parcours|strang)\\s?[:#-]?\\s?[\\p{L}\\d][\\p{L}\\d"
                    + " &/+.-]{0,38}|.{1,30}\\s(?:track|stream|devroom|트랙)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(room|venue|location|where|hall|장소|발표장|강연장|会場|場所|部屋|salle|raum|sala|ort|lieu|lugar|track|stream|트랙|トラック|분야|parcours|speakers?|presenters?|presented"
                + " by|발표자|발표|연사|강연자|강연|講演者|登壇者|発表者|スピーカー|講者"
                + "|vortragende[rn]?|referent(?:en|in)?|intervenante?s?|ponentes?)\\s{0,3}[:：]\\s{0,3}(.{1,200})");

    private Places() {}

    /// What a line says of itself.
    enum Meaning {
        ROOM,
        TRACK,
        SPEAKERS
    }

    /// A line such as `Room: 2`.
    record Labelled(Meaning meaning, String value) {}

    /// Null when a line begins with no such word.
    static @Nullable Labelled labelled(String line) {
        Matcher matcher = LABEL.matcher(line.strip());
        if (!matcher.matches()) {
            return null;
        }
        String label = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
        String value = matcher.group(2).strip();
        if (label.matches("room|venue|location|where|hall|장소|발표장|강연장|会場|場所|部屋|salle|raum|sala|ort|lieu|lugar")) {
            return new Labelled(Meaning.ROOM, value);
        }
        return label.matches("track|stream|트랙|トラック|분야|parcours")
                ? new Labelled(Meaning.TRACK, value)
                : new Labelled(Meaning.SPEAKERS, value);
    }

    public static boolean isRoom(String text) {
        return text.length() <= LONGEST && ROOM.matcher(text.strip()).matches() && !isTrack(text);
    }

    public static boolean isTrack(String text) {
        return text.length() <= LONGEST && TRACK.matcher(text.strip()).matches();
    }
}
