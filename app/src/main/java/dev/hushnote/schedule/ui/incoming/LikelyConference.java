package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Origin;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Slot;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which conference of a notebook a programme belongs to, if any: the one that holds its sessions already, else the
/// one of its name and time.
final class LikelyConference {

    /// How much of the smaller of both must be the same.
    private static final double MOST_OF_IT = 0.5;

    /// A name stays from year to year.
    private static final long SAME_YEAR_DAYS = 90;

    private final PublishedProgramme programme;
    private final Set<String> titles = new HashSet<>();
    private final List<LocalDate> days;

    private LikelyConference(PublishedProgramme programme) {
        this.programme = programme;
        programme.sessions().stream()
                .filter(session -> !session.isBreak())
                .map(PublishedSession::title)
                .map(LikelyConference::folded)
                .forEach(titles::add);
        this.days = programme.sessions().stream()
                .map(session -> ProgrammeCounts.dayOf(session, programme.about().zone()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    static Optional<UUID> of(PublishedProgramme programme, List<Overview> conferences) {
        LikelyConference likely = new LikelyConference(programme);
        return conferences.stream()
                .filter(likely::isMostlyTheSame)
                .max(Comparator.comparingLong(likely::same))
                .or(() -> conferences.stream().filter(likely::isNamedSo).findFirst())
                .map(overview -> overview.conference().id());
    }

    private boolean isMostlyTheSame(Overview overview) {
        long here = overview.sessions().stream()
                .filter(session -> session.kind().isProgramme())
                .count();
        long smaller = Math.min(here, titles.size());
        return smaller > 0 && same(overview) >= smaller * MOST_OF_IT && isNear(overview);
    }

    /// An id alone says little: many programmes count from one.
    private long same(Overview overview) {
        return overview.sessions().stream()
                .filter(session -> session.kind().isProgramme())
                .filter(session -> titles.contains(folded(session.title())))
                .count();
    }

    private boolean isNamedSo(Overview overview) {
        String title = programme.about().title();
        return title != null
                && folded(title).equals(folded(overview.conference().name()))
                && isNear(overview)
                && hasRoomFor(overview);
    }

    /// Whether nothing was published for it yet, or something of the same format.
    private boolean hasRoomFor(Overview overview) {
        List<Origin> origins = overview.sessions().stream()
                .map(Session::origin)
                .filter(Objects::nonNull)
                .toList();
        return origins.isEmpty()
                || origins.stream()
                        .anyMatch(origin ->
                                origin.source().equals(programme.format().id()));
    }

    private boolean isNear(Overview overview) {
        Optional<LocalDate> here = overview.sessions().stream()
                .map(Session::slot)
                .map(Slot::day)
                .findFirst()
                .or(() -> Optional.ofNullable(overview.conference().starts()));
        return here.isEmpty()
                || days.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(here.get(), days.getFirst())) <= SAME_YEAR_DAYS;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
