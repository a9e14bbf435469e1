package dev.hushnote.schedule.merge;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.review.Traces;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.PublishedProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Compares published programmes with a notebook and brings them in. May be used from any thread but the window's.
public final class ProgrammeImport {

    private final Ledger ledger;
    private final Programme programme;
    private final Traces traces;

    public ProgrammeImport(Ledger ledger, Programme programme, Traces traces) {
        this.ledger = ledger;
        this.programme = programme;
        this.traces = traces;
    }

    /// What would be new. Nothing is written.
    ///
    /// @throws dev.hushnote.text.Problem when the conference is not there
    public Comparison compare(PublishedProgramme published, ImportTarget target, Wishes wishes) {
        return switch (target) {
            case ImportTarget.Existing(UUID conference) -> {
                Overview overview = programme.overview(conference);
                yield new Comparing(overview, touched(overview)).compare(published, wishes);
            }
            case ImportTarget.New _ -> {
                List<Difference> added = new ArrayList<>();
                Localising.of(published, wishes)
                        .forEach(incoming -> Comparing.added(incoming).ifPresent(added::add));
                yield new Comparison(null, added, 0, false, List.of());
            }
        };
    }

    /// Brings a programme in as one mutation that can be undone. It is compared anew within it: nothing that was
    /// written since it was looked at is overwritten.
    ///
    /// @param accepted which differences are taken; those that are not come again the next time
    public Imported take(
            PublishedProgramme published, ImportTarget target, Wishes wishes, Predicate<Difference> accepted) {
        return ledger.write("programme.import", edit -> {
            Comparison comparison = compare(published, target, wishes);
            Conference conference = conference(edit, published, target, wishes, comparison);
            Applying applying = new Applying(edit, programme, conference.id(), published);
            comparison.differences().stream().filter(accepted).forEach(applying::take);
            if (comparison.picks()) {
                applying.star(comparison.matched());
            }
            return applying.store();
        });
    }

    private Conference conference(
            Edit edit, PublishedProgramme published, ImportTarget target, Wishes wishes, Comparison comparison) {
        About about = published.about();
        return switch (target) {
            case ImportTarget.Existing(UUID id) -> programme.requireConference(id);
            case ImportTarget.New(String name) ->
                edit.put(new Conference(
                        edit.newId(),
                        name,
                        wishes.zone(),
                        new Conference.Place(about.venue(), about.city()),
                        about.url(),
                        day(comparison, Comparator.naturalOrder()),
                        day(comparison, Comparator.reverseOrder()),
                        LightWords.USUAL,
                        null,
                        Stamp.NEW));
        };
    }

    private static @Nullable LocalDate day(Comparison comparison, Comparator<LocalDate> order) {
        return comparison
                .added()
                .map(added -> added.incoming().slot().day())
                .min(order)
                .orElse(null);
    }

    /// The sessions in which the attendee left anything: a line, a photo, a light, a star, a plan, having been there.
    private Set<UUID> touched(Overview overview) {
        UUID conference = overview.conference().id();
        Set<UUID> touched = new HashSet<>(traces.logged(conference));
        touched.addAll(traces.ratings(conference).keySet());
        overview.sessions().stream()
                .map(Session::id)
                .filter(id ->
                        overview.planOf(id).isPresent() || overview.stateOf(id).isPresent())
                .forEach(touched::add);
        return touched;
    }
}
