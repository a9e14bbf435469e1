package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Tells a programme from what merely has titles and dates: posts, conferences, releases, jobs. Immutable.
final class Credibility {

    private static final int LONGEST_CONFERENCE = 21;
    private static final int LONGEST_SERIES = 120;
    private static final double LEAST_TITLES = 0.6;
    private static final double LEAST_STARTS = 0.3;
    private static final double ENOUGH = 2.0;
    private static final double MOST_CUT = 0.7;

    private final Moments moments;

    Credibility(Moments moments) {
        this.moments = moments;
    }

    /// How sure it is that these are sessions, from 0 to 1; nothing when they are not.
    Optional<Double> of(Casting casting) {
        int size = casting.inspection().sample().size();
        Optional<Casting.Candidate> title = casting.first(Role.TITLE);
        Optional<Casting.Candidate> start = casting.first(Role.START);
        if (size < 2
                || title.isEmpty()
                || title.get().field().path().absolute()
                || start.isEmpty()
                || casting.coverage(Role.TITLE) < LEAST_TITLES
                || casting.coverage(Role.START) < LEAST_STARTS
                || isDetail(casting, start.get())
                || !isTimetable(casting, start.get().field())) {
            return Optional.empty();
        }
        double signs = signs(casting);
        double cut = (double) casting.inspection().sample().stream()
                        .filter(Found::cut)
                        .count()
                / size;
        return signs < ENOUGH || cut > MOST_CUT
                ? Optional.empty()
                : Optional.of(Math.min(1, signs / 5)
                        * (1 - cut / 4)
                        * (0.5 + 0.5 * casting.coverage(Role.TITLE))
                        * (0.5 + 0.5 * casting.coverage(Role.START)));
    }

    /// Whether what has the time has a title, too, and these are its links or people: nothing of theirs says more.
    private static boolean isDetail(Casting casting, Casting.Candidate start) {
        if (!start.field().path().absolute()) {
            return false;
        }
        boolean titled = casting.candidates(Role.TITLE).stream()
                .filter(candidate -> candidate.field().path().absolute())
                .anyMatch(candidate -> candidate.likelihood() > 0.4);
        boolean says = Stream.of(Role.SPEAKERS, Role.ABSTRACT)
                .flatMap(role -> casting.of(role).stream())
                .anyMatch(candidate -> !candidate.field().path().absolute());
        return titled && !says;
    }

    /// What speaks for sessions besides a title and a start.
    private static double signs(Casting casting) {
        double ends = Math.max(weight(casting, Role.END, 1), weight(casting, Role.DURATION, 1));
        if (ends == 0 && isSpan(casting)) {
            ends = 1;
        }
        return ends
                + weight(casting, Role.ROOM, 1)
                + weight(casting, Role.SPEAKERS, 1.2)
                + weight(casting, Role.ABSTRACT, 0.4)
                + weight(casting, Role.TRACK, 0.4)
                + weight(casting, Role.KIND, 0.2)
                + weight(casting, Role.LANGUAGE, 0.2)
                + casting.first(Role.START).map(Casting.Candidate::likelihood).orElse(0.0) * 0.6
                + (isNamed(casting) ? 0.5 : 0);
    }

    private static double weight(Casting casting, Role role, double weight) {
        double coverage = casting.coverage(role);
        return coverage == 0 ? 0 : weight * (0.4 + 0.6 * coverage);
    }

    private static boolean isSpan(Casting casting) {
        Moments moments = casting.inspection().forest().words().moments();
        return casting.first(Role.START).stream()
                .anyMatch(start -> start.field().timeShare(moments, moment -> moment.until() != null) > 0.5);
    }

    private static boolean isNamed(Casting casting) {
        return casting.inspection().sessions().names().stream()
                .anyMatch(name -> name.matches("(?i).*(?:session|talk|lecture|schedule|program|agenda|timetable|slot"
                        + "|presentation|keynote|workshop).*"));
    }

    /// Whether the times are those of a timetable: several in a day, or all within the days of a conference.
    private boolean isTimetable(Casting casting, Field start) {
        Set<LocalTime> clocks = new HashSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        int dated = 0;
        for (String text : start.texts()) {
            Optional<Moment> moment = moments.moment(text).or(() -> Moments.ofDigits(text));
            if (moment.isPresent()) {
                LocalTime clock = moment.get().clock();
                if (clock != null) {
                    clocks.add(clock);
                }
                if (moment.get().day() instanceof Day.Dated(LocalDate date)) {
                    days.add(date);
                    dated++;
                }
            }
        }
        if (clocks.isEmpty() || clocks.equals(Set.of(LocalTime.MIDNIGHT))) {
            return false;
        }
        if (days.isEmpty()) {
            return casting.first(Role.DATE)
                    .map(Casting.Candidate::field)
                    .filter(day -> !isConcentrated(day))
                    .isEmpty();
        }
        long span = days.last().toEpochDay() - days.first().toEpochDay();
        return isConcentrated(span, days.size(), dated);
    }

    private boolean isConcentrated(Field field) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<String> texts = field.texts();
        texts.forEach(text -> {
            if (moments.day(text) instanceof Day.Dated(LocalDate date)) {
                days.add(date);
            }
        });
        return days.isEmpty()
                || isConcentrated(days.last().toEpochDay() - days.first().toEpochDay(), days.size(), texts.size());
    }

    private static boolean isConcentrated(long span, int days, int sessions) {
        boolean conference = span <= LONGEST_CONFERENCE && (sessions < 6 || sessions >= 1.5 * days);
        return conference || (span <= LONGEST_SERIES && sessions >= 2.5 * days);
    }
}
