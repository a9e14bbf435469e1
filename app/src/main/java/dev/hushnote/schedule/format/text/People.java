package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.SpeakerNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what looks like names of people from everything else.
public final class People {

    private static final int LONGEST = 160;
    private static final Pattern HANGUL_LETTER = Pattern.compile("\\p{IsHangul}");
    private static final Pattern HANGUL =
            Pattern.compile("\\p{IsHangul}{2,4}(?:\\s?(?:님|대표|이사|교수|박사|작가|기자|팀장|책임|수석|선임|매니저|엔지니어|개발자|연구원|리드))?");
    private static final Pattern EASTERN = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{2,8}(?:[ "
            + "　][\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{1,6})?(?:\\s?(?:氏|さん|先生))?");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "do", "dos", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "el", "al",
            "bin", "ben", "ibn", "y", "af", "av", "ter", "ten", "dr.", "prof.");
    /// Words that titles are made of and names are not.
    private static final Set<String> WORDS =
            Set.of(("the how why what when who where using building making getting introducing introduction intro part"
                + " keynote workshop panel opening closing welcome lightning talk talks session sessions remarks"
                + " ceremony coffee lunch break registration networking room hall track stage data cloud open source"
                + " free software community state art future modern next advanced practical deep dive beyond web"
                + " mobile android ios java kotlin python rust linux kubernetes docker machine learning artificial"
                + " intelligence systems system engineering design testing security performance programming"
                + " development api apis party dinner social event reception discussion tutorial training demo demos"
                + " q&a ama tba tbd beginner intermediate english korean french german spanish japanese online remote"
                + " day morning afternoon evening conference summit meetup group team project")
                    .split(" "));
    private static final Set<String> HANGUL_WORDS =
            Set.of(("초급 중급 고급 입문 영어 한국어 국문 영문 온라인 오프라인 동시통역 통역 통역제공 무료 유료 선착순 취소 실습 키노트 점심 휴식 등록 입장 오전 오후 세션 발표 공통 전체"
                            + " 개회 폐회 개회사 폐회사 환영사 축사 시상식 뒤풀이 토론 패널 비공개 공개 예정 미정 추후 추후공개 대강당 강당 로비 예약 참가 접수 현장 주제 제목")
                    .split(" "));

    private People() {}

    /// Whether a text is nothing but names, perhaps with companies.
    public static boolean are(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        List<RawSpeaker> all = SpeakerNames.withCompanies(text);
        if (!all.isEmpty() && all.stream().allMatch(one -> isName(one.name()))) {
            return true;
        }
        List<RawSpeaker> others = SpeakerNames.of(text);
        return !others.isEmpty() && others.stream().allMatch(one -> isName(one.name()));
    }

    /// Everybody named in a text, a comma standing before a company unless all that it parts are names.
    static List<RawSpeaker> in(String text) {
        List<RawSpeaker> byComma = SpeakerNames.of(text);
        boolean allNames = byComma.size() > 1 && byComma.stream().allMatch(one -> isFullName(one.name()));
        boolean several = byComma.size() > 2
                || text.codePoints()
                                .filter(letter -> ",，、".indexOf(letter) >= 0)
                                .count()
                        != 1;
        return allNames && (several || byComma.stream().anyMatch(one -> one.affiliation() != null))
                ? byComma
                : SpeakerNames.withCompanies(text);
    }

    /// Everybody in a cell that holds nothing else.
    public static List<RawSpeaker> inCell(String text) {
        List<RawSpeaker> byComma = SpeakerNames.of(text);
        return byComma.stream().allMatch(one -> isFullName(one.name())) ? byComma : in(text);
    }

    /// Everybody behind a word for speakers.
    static List<RawSpeaker> labelled(String text) {
        return HANGUL_LETTER.matcher(text).find() ? in(text) : inCell(text);
    }

    private static boolean isFullName(String text) {
        return isName(text) && (text.contains(" ") || !CAPITAL.matcher(text).matches());
    }

    static boolean isName(String text) {
        String name = text.strip();
        if (HANGUL.matcher(name).matches()) {
            return !HANGUL_WORDS.contains(name);
        }
        if (EASTERN.matcher(name).matches()) {
            return true;
        }
        String[] words = name.split("\\s+", 8);
        return words.length >= 2
                && words.length <= 5
                && Arrays.stream(words).allMatch(People::isPartOfName)
                && CAPITAL.matcher(words[words.length - 1]).matches();
    }

    private static boolean isPartOfName(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return PARTICLES.contains(small) || (CAPITAL.matcher(word).matches() && !WORDS.contains(small));
    }
}
