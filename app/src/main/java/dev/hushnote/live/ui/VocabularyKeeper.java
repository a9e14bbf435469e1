package dev.hushnote.live.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.log.words.OwnWords;
import dev.hushnote.log.words.ProgrammeWords;
import dev.hushnote.log.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Keeps the vocabulary up with the conference in view and with what is logged. Reads and sorts away from the window's
/// thread, on which everything else here happens.
public final class VocabularyKeeper {

    private final Vocabulary vocabulary;
    private final ConferenceInView inView;
    private final Entries entries;
    private final Reading<Optional<ProgrammeWords>> programme;
    private final Reading<OwnWords> log;
    private final List<String> meanwhile = new ArrayList<>();
    private @Nullable UUID conference;
    private boolean reading;
    private @Nullable Overview read;

    public VocabularyKeeper(Shell shell, ConferenceInView inView, Entries entries, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.inView = inView;
        this.entries = entries;
        this.programme = new Reading<>(shell.work(), this::programmeNow, this::show, shell.notices()::tell);
        this.log = new Reading<>(shell.work(), this::logNow, this::take, shell.notices()::tell);
        inView.overviewProperty().subscribe(this::changed);
        inView.sessionProperty().subscribe(vocabulary::session);
        shell.feed().observe(this::changed);
    }

    private void changed(@Nullable Overview overview) {
        if (!saysTheSame(overview, read)) {
            programme.again();
        }
        read = overview;
        UUID now = overview == null ? null : overview.conference().id();
        if (now != null && !now.equals(conference)) {
            conference = now;
            vocabulary.own(new OwnWords());
            log.again();
        }
    }

    /// A star or an attendance changes no word.
    private static boolean saysTheSame(@Nullable Overview now, @Nullable Overview before) {
        return now != null
                && before != null
                && now.sessions().equals(before.sessions())
                && now.speakers().equals(before.speakers())
                && now.tracks().equals(before.tracks());
    }

    private void changed(Change change) {
        change.rows().stream()
                .map(RowChange::row)
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .filter(entry -> !entry.inTrash() && isHere(entry))
                .map(Entry::text)
                .forEach(this::logged);
    }

    private boolean isHere(Entry entry) {
        return inView.overview().stream()
                .flatMap(overview -> overview.sessions().stream())
                .anyMatch(session -> session.id().equals(entry.sessionId()));
    }

    private void logged(String line) {
        vocabulary.take(line);
        if (reading) {
            meanwhile.add(line);
        }
    }

    private Callable<Optional<ProgrammeWords>> programmeNow() {
        Optional<Overview> overview = inView.overview();
        return () -> overview.map(ProgrammeWords::new);
    }

    private void show(Optional<ProgrammeWords> words) {
        vocabulary.programme(words.orElse(null));
    }

    private Callable<OwnWords> logNow() {
        meanwhile.clear();
        reading = true;
        UUID asked = conference;
        return () -> {
            OwnWords words = new OwnWords();
            if (asked != null) {
                entries.textsIn(asked).forEach(words::take);
            }
            return words;
        };
    }

    /// What was logged since it was asked for may be missing in what was read.
    private void take(OwnWords words) {
        meanwhile.forEach(words::take);
        meanwhile.clear();
        reading = false;
        vocabulary.own(words);
    }
}
