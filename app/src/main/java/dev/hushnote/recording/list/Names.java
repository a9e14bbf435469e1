package dev.hushnote.recording.list;

import dev.hushnote.conference.FoldedName;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The speakers of all sessions, by the forms in which a title may name them.
final class Names {

    private static final int MOST_WORDS = 5;
    private static final int MOST_FORMS = 4;
    private static final Pattern OTHER_SPELLING = Pattern.compile("[()\\[\\]（）/|,]");
    /// What Korean puts behind a name.
    private static final List<String> BEHIND = List.of("님", "씨", "의", "교수", "박사", "개발자", "대표", "작가");

    private final Map<String, Set<Integer>> byForm = new HashMap<>();

    /// What of a title names speakers.
    ///
    /// @param words those that do
    /// @param sessions for each first word of a name the sessions of its bearers
    record Named(BitSet words, Map<Integer, Set<Integer>> sessions) {

        /// Those that are named elsewhere than in these words.
        Named without(BitSet others) {
            Map<Integer, Set<Integer>> left = new HashMap<>(sessions);
            left.keySet().removeIf(others::get);
            return new Named(words, left);
        }

        /// The sessions of all who are named at or behind one word or before another.
        Set<Integer> outside(int from, int to) {
            Set<Integer> outside = new HashSet<>();
            sessions.forEach((at, ofName) -> {
                if (at < from || at >= to) {
                    outside.addAll(ofName);
                }
            });
            return outside;
        }
    }

    Names(List<Listed> sessions) {
        Map<String, Set<String>> surnames = new HashMap<>();
        Set<String> inTitles = new HashSet<>();
        sessions.forEach(session -> inTitles.addAll(Words.of(session.title()).words()));
        for (int at = 0; at < sessions.size(); at++) {
            for (String name : sessions.get(at).speakers()) {
                for (String form : forms(name, surnames)) {
                    byForm.computeIfAbsent(form, _ -> new HashSet<>()).add(at);
                }
            }
        }
        addSurnames(sessions, surnames, inTitles);
    }

    /// A family name alone tells who it is where nobody else has it and no title.
    private void addSurnames(List<Listed> sessions, Map<String, Set<String>> surnames, Set<String> inTitles) {
        for (int at = 0; at < sessions.size(); at++) {
            for (String name : sessions.get(at).speakers()) {
                String folded = FoldedName.of(name).text();
                String last = folded.substring(folded.lastIndexOf(' ') + 1);
                boolean telling = last.length() >= 5 && last.length() < folded.length() && !inTitles.contains(last);
                if (telling && surnames.getOrDefault(last, Set.of()).size() == 1) {
                    byForm.computeIfAbsent(last, _ -> new HashSet<>()).add(at);
                }
            }
        }
    }

    private static Set<String> forms(String name, Map<String, Set<String>> surnames) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : OTHER_SPELLING.split(name, MOST_FORMS)) {
            List<String> words = List.of(FoldedName.of(spelling).text().split(" ", MOST_WORDS + 1));
            String first = words.getFirst();
            String last = words.getLast();
            String all = String.join("", words);
            if (words.size() <= MOST_WORDS && all.length() >= (isHangul(all) ? 2 : 4)) {
                forms.add(all);
                forms.add(String.join("", words.reversed()));
                if (words.size() > 1 && first.length() > 1 && !isHangul(all)) {
                    forms.add(first + last);
                    forms.add(last + first);
                    forms.add(first.charAt(0) + last);
                    surnames.computeIfAbsent(last, _ -> new HashSet<>()).add(all);
                }
            }
        }
        forms.removeIf(form -> form.length() < 2);
        return forms;
    }

    /// Finds names in a title, the longest first at each place.
    Named in(Words title) {
        BitSet named = new BitSet();
        Map<Integer, Set<Integer>> sessions = new HashMap<>();
        for (int at = 0; at < title.size(); at++) {
            for (int to = Math.min(title.size(), at + MOST_WORDS); to > at; to--) {
                Set<Integer> bearers = bearers(title.joined(at, to));
                if (!bearers.isEmpty()) {
                    named.set(at, to);
                    sessions.put(at, bearers);
                    at = to - 1;
                    break;
                }
            }
        }
        return new Named(named, sessions);
    }

    private Set<Integer> bearers(String form) {
        Set<Integer> exactly = byForm.get(form);
        if (exactly != null) {
            return exactly;
        }
        return BEHIND.stream()
                .filter(form::endsWith)
                .map(end -> byForm.getOrDefault(form.substring(0, form.length() - end.length()), Set.of()))
                .filter(bearers -> !bearers.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    static boolean isHangul(String text) {
        return text.chars().anyMatch(character -> character >= 0xac00 && character <= 0xd7a3);
    }
}
