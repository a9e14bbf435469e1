package dev.hushnote.schedule.format.guess;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.published.Standing;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What words and flags say of a session's kind and standing, and whether it is recorded.
public final class Meanings {

    private static final Pattern CANCELLED =
            Pattern.compile("(?iu).*(?:cancel|annul|abgesagt|withdrawn|cancelad|취소|キャンセル|中止|取消).*");
    private static final Pattern REFUSED = Pattern.compile(
            "(?iu)(?:rejected|declined|draft|pending|submitted|in review|waitlist(?:ed)?|unconfirmed|반려|보류|대기|不採択)");
    private static final Pattern YES = Pattern.compile("(?iu)(?:true|yes|y|1|o|예|있음|가능|はい|あり|可|是|oui|ja|si|sí)");
    private static final Pattern NO = Pattern.compile("(?iu)(?:false|no|n|0|x|아니요|없음|불가|いいえ|なし|不可|否|non|nein)");
    private static final Pattern REVERSED = Pattern.compile("(?i).*(?:not|optout|opt_out|norec|no_rec).*");
    private static final Map<Pattern, SessionKind> KINDS = Map.of(
            Pattern.compile("(?iu).*(?:keynote|plenary|기조|キーノート|基調).*"),
            SessionKind.KEYNOTE,
            Pattern.compile("(?iu).*(?:workshop|tutorial|hands-?on|워크숍|워크샵|ワークショップ|工作坊|atelier).*"),
            SessionKind.WORKSHOP,
            Pattern.compile("(?iu).*(?:\\bpanel|패널|パネル).*"),
            SessionKind.PANEL,
            Pattern.compile("(?iu).*(?:\\bsocial|party|dinner|reception|networking|뒤풀이|懇親).*"),
            SessionKind.SOCIAL,
            Pattern.compile(
                    "(?iu)(?:.*(?:\\bbreak|lunch|coffee|pause|휴식|점심|休憩|昼食|service session).*|service|logistics)"),
            SessionKind.BREAK);

    private Meanings() {}

    /// @param field name of the field, which a flag answers: `isBreak`
    public static @Nullable SessionKind kind(String text, String field) {
        if (YES.matcher(text).matches()) {
            return field.toLowerCase(Locale.ROOT).contains("keynote") ? SessionKind.KEYNOTE : breakField(field);
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable SessionKind breakField(String field) {
        return field.matches("(?i).*(?:break|service|plenum|pause).*") ? SessionKind.BREAK : null;
    }

    /// @param field name of the field, which a flag answers: `cancelled`, `accepted`
    public static Standing standing(String text, String field) {
        boolean cancels = field.toLowerCase(Locale.ROOT).contains("cancel");
        if ((cancels && YES.matcher(text).matches()) || CANCELLED.matcher(text).matches()) {
            return Standing.CANCELLED;
        }
        boolean refused = REFUSED.matcher(text).matches()
                || (field.matches("(?i).*(?:accepted|confirmed).*")
                        && NO.matcher(text).matches());
        return refused ? Standing.NOT_ACCEPTED : Standing.LISTED;
    }

    /// @param field name of the field, which a flag answers: `doNotRecord`
    public static Recorded recorded(String text, String field) {
        boolean reversed = REVERSED.matcher(field).matches();
        if (YES.matcher(text).matches()) {
            return reversed ? Recorded.NO : Recorded.YES;
        }
        return NO.matcher(text).matches() && !reversed ? Recorded.NO : Recorded.UNKNOWN;
    }
}
