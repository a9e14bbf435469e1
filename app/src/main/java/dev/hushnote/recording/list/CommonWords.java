package dev.hushnote.recording.list;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the words of a title that belong to the list and not to the session: the conference's name, which begins or
/// ends many titles, numbers of talks, tracks and days, and words such as "speaker" or "live".
final class CommonWords {

    private static final int LONGEST = 8;
    private static final int LEAST = 3;
    private static final double SHARE = 0.15;
    private static final Pattern CODE = Pattern.compile("\\p{L}{0,7}\\d{1,4}\\p{L}{0,4}\\d{0,2}");
    private static final Set<String> FILLERS = Set.of(
            "by",
            "with",
            "w",
            "feat",
            "ft",
            "speaker",
            "speakers",
            "presenter",
            "von",
            "par",
            "live",
            "hd",
            "4k",
            "official",
            "video",
            "recording",
            "full",
            "talk",
            "session",
            "track",
            "room",
            "hall",
            "day",
            "stage",
            "part",
            "eng",
            "en",
            "kr",
            "ko",
            "deu",
            "de",
            "conf",
            "conference",
            "keynote",
            "lightning",
            "발표자",
            "연사",
            "발표",
            "강연",
            "세션",
            "트랙",
            "키노트",
            "다시보기",
            "풀영상",
            "라이브",
            "님",
            "일차",
            "영상",
            "강연자");

    private final Map<String, Integer> counts = new HashMap<>();
    private final int least;

    CommonWords(List<Words> titles) {
        least = Math.max(LEAST, (int) Math.ceil(titles.size() * SHARE));
        titles.forEach(title -> keys(title).forEach(key -> counts.merge(key, 1, Integer::sum)));
    }

    /// The words that need no session to explain them.
    BitSet in(Words title) {
        BitSet common = shared(title);
        for (int from = 0; from < title.size(); from = pieceEnd(title, from)) {
            codes(title, from, pieceEnd(title, from), common);
        }
        return common;
    }

    /// The words that many titles have in the same place.
    BitSet shared(Words title) {
        BitSet common = new BitSet();
        for (int length = 1; length <= Math.min(LONGEST, title.size()); length++) {
            if (isCommon(beginning(title, length))) {
                common.set(0, length);
            }
            if (isCommon(end(title, length))) {
                common.set(title.size() - length, title.size());
            }
        }
        for (int from = 0; from < title.size(); from = pieceEnd(title, from)) {
            if (isCommon(piece(title, from))) {
                common.set(from, pieceEnd(title, from));
            }
        }
        return common;
    }

    /// Numbers that begin a piece, and pieces of nothing but such.
    private static void codes(Words title, int from, int to, BitSet common) {
        for (int at = from; at < to; at++) {
            String word = title.words().get(at);
            boolean filler = FILLERS.contains(word) || CODE.matcher(word).matches();
            if (!filler) {
                return;
            }
            common.set(at);
        }
    }

    private boolean isCommon(String key) {
        return counts.getOrDefault(key, 0) >= least;
    }

    private static Set<String> keys(Words title) {
        Set<String> keys = new HashSet<>();
        for (int length = 1; length <= Math.min(LONGEST, title.size()); length++) {
            keys.add(beginning(title, length));
            keys.add(end(title, length));
        }
        for (int from = 0; from < title.size(); from = pieceEnd(title, from)) {
            keys.add(piece(title, from));
        }
        return keys;
    }

    private static String beginning(Words title, int length) {
        return "<" + String.join(" ", title.words().subList(0, length));
    }

    private static String end(Words title, int length) {
        return ">" + String.join(" ", title.words().subList(title.size() - length, title.size()));
    }

    private static String piece(Words title, int from) {
        return "=" + String.join(" ", title.words().subList(from, pieceEnd(title, from)));
    }

    private static int pieceEnd(Words title, int from) {
        int end = from + 1;
        while (!title.beginsPiece(end)) {
            end++;
        }
        return end;
    }
}
