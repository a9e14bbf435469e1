package dev.hushnote.log.words;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The words of one conference's programme that somebody may write: names of people, companies, tracks and rooms, and
/// what looks like a name in titles and abstracts. Immutable; made away from the window's thread.
public final class ProgrammeWords {

    private static final int NAMES = 0;
    private static final int PLACES = 10_000;
    private static final int TITLES = 20_000;
    private static final int ABSTRACTS = 30_000;
    /// A word that stands more often is not offered before another for it.
    private static final int MOST_OFTEN = 9_999;
    private static final int LONGEST = 40;

    private final Overview overview;
    private final Set<String> ordinary;
    private final WordIndex all;

    public ProgrammeWords(Overview overview) {
        this.overview = overview;
        this.ordinary = ordinary(overview);
        this.all = new WordIndex(collect(overview.sessions(), overview.speakers(), overview.tracks()));
    }

    WordIndex all() {
        return all;
    }

    /// The words of one session.
    WordIndex of(Session session) {
        return new WordIndex(collect(List.of(session), overview.speakersOf(session), List.of()));
    }

    private List<WordIndex.Ranked> collect(List<Session> sessions, List<Speaker> speakers, List<Track> tracks) {
        List<WordIndex.Ranked> words = new ArrayList<>();
        rank(words, NAMES, speakers.stream().flatMap(ProgrammeWords::names));
        rank(
                words,
                PLACES,
                Stream.concat(
                        tracks.stream().map(Track::name),
                        sessions.stream().map(Session::room).filter(Objects::nonNull)));
        rank(words, TITLES, sessions.stream().flatMap(each -> titleWords(each.title())));
        rank(
                words,
                ABSTRACTS,
                sessions.stream()
                        .map(Session::description)
                        .filter(Objects::nonNull)
                        .flatMap(WordShape::wordsOf)
                        .filter(this::isName));
        return words;
    }

    /// Of one kind, the more often a word stands there the better its rank.
    private static void rank(List<WordIndex.Ranked> words, int kind, Stream<String> found) {
        Map<String, Integer> often = new HashMap<>();
        found.filter(word -> word.length() <= LONGEST).forEach(word -> often.merge(word, 1, Integer::sum));
        often.forEach((word, times) ->
                words.add(new WordIndex.Ranked(word, kind + MOST_OFTEN - Math.min(times, MOST_OFTEN))));
    }

    /// The whole name, what follows the first one, and where somebody works.
    private static Stream<String> names(Speaker speaker) {
        String name = speaker.name().strip();
        String company = speaker.affiliation();
        return Stream.concat(
                Stream.concat(Stream.of(name), WordShape.wordsOf(name).skip(1).filter(part -> part.length() > 2)),
                company == null ? Stream.empty() : Stream.of(company.strip()));
    }

    private Stream<String> titleWords(String title) {
        return WordShape.wordsOf(title)
                .filter(word -> isName(word) || (WordShape.hasHangul(word) && WordShape.isKept(word)));
    }

    private boolean isName(String word) {
        return WordShape.isNameLike(word) && !ordinary.contains(WordKey.of(word));
    }

    /// What is also written without a capital is a word of the language.
    private static Set<String> ordinary(Overview overview) {
        Set<String> words = new HashSet<>();
        overview.sessions().stream()
                .flatMap(session -> Stream.of(session.title(), Objects.requireNonNullElse(session.description(), "")))
                .flatMap(WordShape::wordsOf)
                .distinct()
                .filter(word -> WordShape.isLowerCase(word) && !WordShape.isNameLike(word))
                .map(WordKey::of)
                .forEach(words::add);
        return words;
    }
}
