package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Conference;
import dev.hushnote.desktop.Work;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.merge.Difference;
import dev.hushnote.schedule.merge.ImportTarget;
import dev.hushnote.schedule.merge.Wishes;
import dev.hushnote.schedule.published.PublishedProgramme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A programme before it comes in: what it would bring, and how the attendee wants it. To be used on the window's
/// thread.
final class PreviewModel {

    private final Given given;
    private final Work work;
    private final IncomingServices services;
    private final List<Conference> conferences;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Decisions> decisions = new ReadOnlyObjectWrapper<>(Decisions.ALL);
    private @Nullable Correction correction;
    private final ReadOnlyBooleanWrapper storing = new ReadOnlyBooleanWrapper();

    /// That the attendee has just said what a field means.
    ///
    /// @param about its role; null for the first day
    record Correction(@Nullable Role about) {}

    /// @param conferences those it can come into
    /// @param into the one it is likely to come into; null for a new one
    PreviewModel(
            Given given,
            Work work,
            IncomingServices services,
            List<Conference> conferences,
            @Nullable Conference into) {
        this.given = given;
        this.work = work;
        this.services = services;
        this.conferences = List.copyOf(conferences);
        this.choices = new ReadOnlyObjectWrapper<>(
                new Choices(into, programme().about().zone(), Set.of(), Set.of(), true));
        name.set(Objects.requireNonNullElse(programme().about().title(), ""));
        refresh();
    }

    /// The same choices for another reading of the programme.
    ///
    /// @param about the role that was corrected; null for the first day
    PreviewModel anew(Given again, @Nullable Role about) {
        PreviewModel made =
                new PreviewModel(again, work, services, conferences, choices().into());
        made.name.set(name.get());
        made.choose(now -> now.in(choices().zone()).joining(choices().joinRooms()));
        made.correction = new Correction(about);
        return made;
    }

    Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    Given given() {
        return given;
    }

    PublishedProgramme programme() {
        return given.programme();
    }

    List<Conference> conferences() {
        return conferences;
    }

    /// What a new conference is to be called.
    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// What would come in; null before it was looked at for the first time, of former choices for a moment after.
    ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Decisions> decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty storingProperty() {
        return storing.getReadOnlyProperty();
    }

    Choices choices() {
        return choices.get();
    }

    Optional<Look> look() {
        return Optional.ofNullable(look.get());
    }

    /// @param conference null for a new one
    void into(@Nullable Conference conference) {
        decisions.set(Decisions.ALL);
        choose(now -> now.into(conference));
    }

    void zone(@Nullable ZoneId zone) {
        choose(now -> now.in(zone));
    }

    void joinRooms(boolean join) {
        choose(now -> now.joining(join));
    }

    void day(LocalDate day, boolean wanted) {
        choose(now -> now.withDay(day, wanted));
    }

    void tracks(Collection<String> tracks, boolean wanted) {
        choose(now -> now.withTracks(Set.copyOf(tracks), wanted));
    }

    void decide(Collection<Difference> differences, boolean taken) {
        decisions.set(decisions.get().with(differences, taken));
    }

    /// Whether the attendee must still say where it is.
    boolean asksForZone() {
        return choices.get().where() == null;
    }

    /// What would be written, in sessions: those that are new, changed, cancelled or starred.
    int size() {
        return look().map(this::size).orElse(0);
    }

    private int size(Look now) {
        int effective = decisions.get().effective(now.comparison()).size();
        return effective > 0 || !now.comparison().picks()
                ? effective
                : now.comparison().matched().size();
    }

    /// Whether it can come in as it stands.
    boolean isReady() {
        boolean named = choices.get().into() != null || !name.get().isBlank();
        return named && !asksForZone() && !storing.get() && isCurrent() && size() > 0;
    }

    /// Whether what is shown is of the choices as they stand.
    private boolean isCurrent() {
        return look().filter(now -> now.choices().equals(choices.get())).isPresent();
    }

    /// Brings it in.
    ///
    /// @param taken told on the window's thread
    void take(java.util.function.Consumer<dev.hushnote.schedule.merge.Imported> taken) {
        if (!isReady()) {
            return;
        }
        Look shown = Objects.requireNonNull(look.get());
        Choices now = choices.get();
        Wishes wishes = new Wishes(
                Objects.requireNonNull(now.where()), now.leftOutDays(), now.leftOutTracks(), now.joinRooms());
        ImportTarget target = now.into() == null
                ? new ImportTarget.New(name.get().strip())
                : new ImportTarget.Existing(now.into().id());
        storing.set(true);
        var accepted = decisions.get().accepted(shown.comparison());
        work.change(
                () -> services.importing().take(programme(), target, wishes, accepted),
                imported -> {
                    storing.set(false);
                    taken.accept(imported);
                },
                _ -> storing.set(false));
    }

    /// Every spelling of a room that stands in several.
    Set<String> roomSpellings() {
        return programme().warnings().stream()
                .filter(warning -> warning.kind() == dev.hushnote.schedule.published.Warning.Kind.ROOM_SPELLINGS)
                .flatMap(warning -> warning.subjects().stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private void choose(UnaryOperator<Choices> change) {
        Choices wanted = change.apply(choices.get());
        if (!wanted.equals(choices.get())) {
            choices.set(wanted);
            refresh();
        }
    }

    private void refresh() {
        Choices wanted = choices.get();
        work.read(() -> Look.at(programme(), wanted, services), seen -> {
            if (wanted.equals(choices.get())) {
                look.set(seen);
            }
        });
    }
}
