package dev.hushnote.conference.ui;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// A conference while it is filled in: a new one, or one that is changed.
final class ConferenceForm implements FormModel<Conference> {

    final FormField name = new FormField("form.name");
    final FormField zone = new FormField("form.zone");
    final FormField venue = new FormField("form.venue");
    final FormField city = new FormField("form.city");
    final FormField url = new FormField("form.url");
    final FormField starts = new FormField("form.first-day", SlotText::stepDay);
    final FormField ends = new FormField("form.last-day", SlotText::stepDay);
    final FormField green = new FormField("form.word-green");
    final FormField yellow = new FormField("form.word-yellow");
    final FormField red = new FormField("form.word-red");
    final FormField disclaimer = new FormField("form.disclaimer");

    private final ProgrammeEditor editor;
    private final LocalDate today;
    private final @Nullable Conference changed;

    /// A new conference.
    ConferenceForm(ProgrammeEditor editor, ZoneId usual, LocalDate today) {
        this(editor, today, null);
        zone.fill(usual.getId());
    }

    /// A change of one.
    ConferenceForm(ProgrammeEditor editor, Conference changed, LocalDate today) {
        this(editor, today, changed);
        name.fill(changed.name());
        zone.fill(changed.zone().getId());
        venue.fill(changed.place().venue());
        city.fill(changed.place().city());
        url.fill(text(changed.url()));
        starts.fill(text(changed.starts()));
        ends.fill(text(changed.ends()));
        green.fill(changed.words().green());
        yellow.fill(changed.words().yellow());
        red.fill(changed.words().red());
        disclaimer.fill(changed.disclaimer());
    }

    private ConferenceForm(ProgrammeEditor editor, LocalDate today, @Nullable Conference changed) {
        this.editor = editor;
        this.today = today;
        this.changed = changed;
    }

    @Override
    public List<FormField> fields() {
        return List.of(name, zone, venue, city, url, starts, ends, green, yellow, red, disclaimer);
    }

    @Override
    public boolean isChanged() {
        return fields().stream().anyMatch(FormField::isChanged);
    }

    @Override
    public Optional<Callable<Conference>> filled() {
        Optional<String> called = name.require(Typed::title);
        Optional<ZoneId> where = zone.require(Typed::zone);
        Optional<URI> address = url.read(Typed::address);
        Optional<LocalDate> first = starts.read(typed -> Typed.day(typed, today));
        Optional<LocalDate> last = ends.read(typed -> last(typed, first));
        if (isRefused() || called.isEmpty() || where.isEmpty()) {
            return Optional.empty();
        }
        Content content = new Content(
                new Conference.Place(venue.words(), city.words()),
                address.orElse(null),
                first.orElse(null),
                last.orElse(null),
                new LightWords(green.words(), yellow.words(), red.words()),
                disclaimer.words());
        return Optional.of(() -> store(called.get(), where.get(), content));
    }

    /// What follows name and zone.
    private record Content(
            Conference.Place place,
            @Nullable URI url,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            LightWords words,
            @Nullable String disclaimer) {

        Conference in(Conference former, String name, ZoneId zone) {
            return new Conference(former.id(), name, zone, place, url, starts, ends, words, disclaimer, former.stamp());
        }
    }

    private Conference store(String called, ZoneId where, Content content) {
        Conference former = changed;
        return former == null
                ? editor.addConference(called, where, empty -> content.in(empty, called, where))
                : editor.save(content.in(former, called, where));
    }

    private LocalDate last(String typed, Optional<LocalDate> first) {
        LocalDate last = Typed.day(typed, first.orElse(today));
        if (first.filter(last::isBefore).isPresent()) {
            throw Problem.badInput("problem.ends-before-start", first.get(), last);
        }
        return last;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
