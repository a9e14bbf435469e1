package dev.hushnote.schedule.format;

import dev.hushnote.conference.SessionKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells breaks from talks, and keynotes from either, where the programme does not.
public final class Kinds {

    private static final int LONGEST_BREAK = 60;
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?iu)(?:tba|tbd|tbc|tba\\W.*|to be (?:announced|confirmed|defined|decided)|coming"
                    + " soon|placeholder|미정|추후\\s*공개|준비\\s*중|未定|調整中|待定|à venir)[.!…]*");
    /// What a session is called that nobody speaks at, in the languages that programmes are written in.
    private static final Map<SessionKind, Pattern> WITHOUT_SPEAKERS = withoutSpeakers();

    private static final Pattern KEYNOTE = Pattern.compile("(?iu)(?:opening |closing"
            + " )?keynote(?:\\b|\\s*[:：\\-–—|]).*|.*\\bkeynote|기조\\s*(?:연설|강연).*|基調講演.*|キーノート.*|主題演講.*");
    private static final Pattern WORKSHOP =
            Pattern.compile("(?iu).*(?:\\bworkshop\\b|\\btutorial\\b|워크[숍샵]|ワークショップ|工作坊).*");
    private static final Pattern PANEL =
            Pattern.compile("(?iu)(?:panel\\b.*|.*\\bpanel discussion\\b.*|.*패널\\s*토론.*|.*パネルディスカッション.*)");

    private Kinds() {}

    /// @param given what the programme says, if anything
    static SessionKind of(@Nullable SessionKind given, String title, boolean hasSpeakers) {
        if (given != null) {
            return given == SessionKind.BREAK ? breakOf(title) : given;
        }
        if (!hasSpeakers && title.codePointCount(0, title.length()) <= LONGEST_BREAK) {
            for (Map.Entry<SessionKind, Pattern> entry : WITHOUT_SPEAKERS.entrySet()) {
                if (entry.getValue().matcher(title).find()) {
                    return entry.getKey();
                }
            }
        }
        if (KEYNOTE.matcher(title).matches()) {
            return SessionKind.KEYNOTE;
        }
        if (PANEL.matcher(title).matches()) {
            return SessionKind.PANEL;
        }
        return WORKSHOP.matcher(title).matches() ? SessionKind.WORKSHOP : SessionKind.TALK;
    }

    /// Whether nobody speaks at what is called so.
    public static boolean isBreak(String title) {
        return !of(null, title, false).isProgramme();
    }

    static boolean isPlaceholder(String title) {
        return PLACEHOLDER.matcher(title).matches();
    }

    /// What the programme calls a break may be registration or a party.
    private static SessionKind breakOf(String title) {
        return WITHOUT_SPEAKERS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SessionKind.BREAK);
    }

    private static Map<SessionKind, Pattern> withoutSpeakers() {
        Map<SessionKind, Pattern> words = new LinkedHashMap<>();
        words.put(
                SessionKind.SOCIAL,
                Pattern.compile("(?iu)\\b(?:(?:after|welcome|closing|opening|conference|speakers?|night|release|game)["
                        + " -]*party|party|social (?:event|night|dinner|hour)|(?:welcome |evening"
                        + " )?reception|drinks|happy hour|apéro|cocktails?|banquet|mixer|networking(?:"
                        + " (?:event|session|party))?)\\b|뒤풀이|네트워킹|懇親会|パーティ|交流會"));
        words.put(
                SessionKind.BREAK,
                Pattern.compile("(?iu)\\b(?:(?:coffee|tea|lunch|morning|afternoon|short|long|bio|health|comfort)?["
                    + " -]*break|coffee(?: (?:time|hour|&|and|\\+).*)?$|lunch(?:eon|time)?|(?:morning|afternoon|high)"
                    + " tea|dinner|supper|breakfast|brunch|intermission|room"
                    + " change(?:over)?|changeover|refreshments|pause(?:[ -](?:café|déjeuner))?|(?:petit[ -])?déjeuner"
                    + "|(?:mittags|kaffee)?pause|mittagessen|abendessen|almuerzo|descanso|pausa|pranzo|cena)\\b"
                    + "|점심|휴식|쉬는\\s*시간|커피\\s*(?:타임|브레이크)|저녁\\s*식사|休憩|昼食|ランチ|お昼|午餐|休息|茶[歇點点]|中場"));
        words.put(
                SessionKind.MOMENT,
                Pattern.compile("(?iu)\\b(?:registration|check[ -]?in|badge (?:pick[ -]?up|collection)|doors?"
                        + " open(?:s|ing)?|accueil|einlass|anmeldung|inscripciones|venue opens|tear["
                        + " -]?down)\\b|참가자?\\s*등록|현장\\s*등록|^등록|접수|입장|受付|開場|報到|签到"));
        return words;
    }
}
