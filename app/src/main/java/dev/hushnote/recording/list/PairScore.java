package dev.hushnote.recording.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Weighs what speaks for a session against what speaks against it.
final class PairScore {

    private static final double SAME = 0.93;
    private static final double SIMILAR = 0.45;
    private static final double SURE_ALONE = 0.86;
    private static final double SURE_WITH_SPEAKER = 0.7;
    private static final Pattern NUMBERED_DAY = Pattern.compile(
            "(?:^|\\P{L})(?:day|tag|jour)[\\s_-]?(\\d{1,2})(?!\\d)|(\\d{1,2})\\s?일차", Pattern.CASE_INSENSITIVE);

    private final List<Listed> sessions;
    private final List<LocalDate> days;

    PairScore(List<Listed> sessions) {
        this.sessions = sessions;
        days = sessions.stream().map(Listed::day).distinct().sorted().toList();
    }

    Pair of(int video, int at, TitleComparison.Result title, Evidence evidence) {
        Listed session = sessions.get(at);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (title.alike() >= SIMILAR) {
            reasons.add(title.alike() >= SAME ? Reason.SAME_TITLE : Reason.SIMILAR_TITLE);
        }
        if (title.otherNumber()) {
            reasons.add(Reason.OTHER_NUMBER);
        }
        speakers(reasons, at, title, evidence);
        day(reasons, session, evidence.video());
        length(reasons, session, evidence.video());
        double score = score(title.alike(), reasons);
        return new Pair(video, at, score, Collections.unmodifiableSet(reasons), isClear(title.alike(), reasons));
    }

    private static double score(double alike, Set<Reason> reasons) {
        double score = 0.95 * alike;
        if (reasons.contains(Reason.SAME_SPEAKER)) {
            score = 1 - (1 - alike) * 0.45;
        } else if (reasons.contains(Reason.OTHER_SPEAKER)) {
            score = 0.65 * alike;
        }
        score += reasons.contains(Reason.SAME_DAY) ? 0.03 : 0;
        score -= reasons.contains(Reason.OTHER_DAY) ? 0.15 : 0;
        score -= reasons.contains(Reason.OTHER_LENGTH) ? 0.06 : 0;
        return Math.clamp(score, 0, 1);
    }

    private static boolean isClear(double alike, Set<Reason> reasons) {
        boolean against = reasons.contains(Reason.OTHER_NUMBER)
                || reasons.contains(Reason.OTHER_SPEAKER)
                || reasons.contains(Reason.OTHER_DAY);
        return !against && alike >= (reasons.contains(Reason.SAME_SPEAKER) ? SURE_WITH_SPEAKER : SURE_ALONE);
    }

    private void speakers(Set<Reason> reasons, int session, TitleComparison.Result title, Evidence evidence) {
        Set<Integer> outside = evidence.named().outside(title.from(), title.to());
        boolean similar = title.alike() >= SIMILAR;
        Set<Integer> named = similar ? outside : evidence.named().outside(0, 0);
        if (evidence.listed().contains(session) || named.contains(session)) {
            reasons.add(Reason.SAME_SPEAKER);
        } else if (!sessions.get(session).speakers().isEmpty()
                && (!outside.isEmpty() || !evidence.listed().isEmpty() || othersAreListed(session, evidence.video()))) {
            reasons.add(Reason.OTHER_SPEAKER);
        }
    }

    /// Whether the list names speakers whom the session does not have, in a script that can be compared.
    private boolean othersAreListed(int session, Video video) {
        boolean hangul = video.speakers().stream().anyMatch(Names::isHangul);
        boolean hangulHere = sessions.get(session).speakers().stream().anyMatch(Names::isHangul);
        return !video.speakers().isEmpty() && hangul == hangulHere;
    }

    /// A day that is none of the conference's is when the video was published, and says nothing.
    private void day(Set<Reason> reasons, Listed session, Video video) {
        LocalDate day = numberedDay(video.title());
        LocalDate told = day == null ? video.day() : day;
        if (told != null && days.size() > 1 && days.contains(told)) {
            reasons.add(told.equals(session.day()) ? Reason.SAME_DAY : Reason.OTHER_DAY);
        }
    }

    private @Nullable LocalDate numberedDay(String title) {
        Matcher matcher = NUMBERED_DAY.matcher(title);
        if (!matcher.find()) {
            return null;
        }
        int number = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        return number >= 1 && number <= days.size() ? days.get(number - 1) : null;
    }

    private static void length(Set<Reason> reasons, Listed session, Video video) {
        Duration length = video.length();
        if (length != null && session.length().isPositive()) {
            double times =
                    (double) length.toSeconds() / Math.max(1, session.length().toSeconds());
            if (times < 0.3 || times > 2.5) {
                reasons.add(Reason.OTHER_LENGTH);
            }
        }
    }
}
