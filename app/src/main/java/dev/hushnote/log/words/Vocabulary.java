package dev.hushnote.log.words;

import dev.hushnote.conference.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a half-typed word may become: a word of the session first, then of its conference's programme, then one of
/// the attendee's own, the latest first. To be used by one thread.
public final class Vocabulary {

    private @Nullable ProgrammeWords programme;
    private @Nullable Session session;
    private WordIndex ofSession = WordIndex.EMPTY;
    private WordIndex ofProgramme = WordIndex.EMPTY;
    private OwnWords own = new OwnWords();

    /// @param words null while there is no programme
    public void programme(@Nullable ProgrammeWords words) {
        programme = words;
        ofProgramme = words == null ? WordIndex.EMPTY : words.all();
        indexSession();
    }

    /// @param written in what is written now, or null
    public void session(@Nullable Session written) {
        session = written;
        indexSession();
    }

    public void own(OwnWords words) {
        own = words;
    }

    /// A line was logged.
    public void take(String line) {
        own.take(line);
    }

    /// The whole word for a half-typed one; nothing for a word that is whole, and for too little of one.
    public Optional<String> complete(String typed) {
        if (!WordShape.isEnough(typed)) {
            return Optional.empty();
        }
        String key = WordKey.of(typed);
        if (ofSession.knows(key)) {
            return Optional.empty();
        }
        Optional<String> here = ofSession.best(key, typed);
        if (here.isPresent() || ofProgramme.knows(key)) {
            return here;
        }
        Optional<String> near = ofProgramme.best(key, typed);
        return near.isPresent() || own.knows(key) ? near : own.best(key, typed);
    }

    /// Where the word begins that ends at a place of a text; that place itself when none does.
    public static int beginOfWord(String text, int end) {
        int begin = end;
        while (begin > 0 && WordShape.isPart(text.charAt(begin - 1))) {
            begin--;
        }
        while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private void indexSession() {
        ProgrammeWords words = programme;
        Session written = session;
        ofSession = words == null || written == null ? WordIndex.EMPTY : words.of(written);
    }
}
