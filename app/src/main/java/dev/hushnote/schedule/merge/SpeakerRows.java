package dev.hushnote.schedule.merge;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Speaker;
import dev.hushnote.schedule.published.PublishedSpeaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conference's speakers; those that sessions need and that are not there are made, and stored by [#store]. One who
/// is here already gets what was not known of them;
/// what was stays.
final class SpeakerRows {

    private final Edit edit;
    private final UUID conference;
    private final Map<String, List<Speaker>> byName = new HashMap<>();
    private final List<Speaker> rows = new ArrayList<>();
    private final Map<String, UUID> byKey = new HashMap<>();

    SpeakerRows(Edit edit, UUID conference, List<Speaker> known) {
        this.edit = edit;
        this.conference = conference;
        known.forEach(speaker ->
                byName.computeIfAbsent(speaker.name(), _ -> new ArrayList<>()).add(speaker));
    }

    List<UUID> idsOf(List<PublishedSpeaker> speakers) {
        return speakers.stream().map(this::idOf).distinct().toList();
    }

    private UUID idOf(PublishedSpeaker published) {
        UUID known = byKey.get(published.key());
        if (known != null) {
            return known;
        }
        UUID id = row(published).id();
        byKey.put(published.key(), id);
        return id;
    }

    void store() {
        edit.putAll(rows);
    }

    private Speaker row(PublishedSpeaker published) {
        Optional<Speaker> here = here(published);
        if (here.isEmpty()) {
            return kept(filled(
                    new Speaker(
                            edit.newId(),
                            conference,
                            published.name(),
                            null,
                            null,
                            null,
                            null,
                            PhotoPolicy.ALLOWED,
                            Stamp.NEW),
                    published));
        }
        byName.getOrDefault(published.name(), List.of()).remove(here.get());
        Speaker filled = filled(here.get(), published);
        return filled.equals(here.get()) ? filled : kept(filled);
    }

    private Speaker kept(Speaker speaker) {
        rows.add(speaker);
        return speaker;
    }

    /// Of several with one name the one with the same affiliation; one whose affiliation nobody knew may be anybody.
    private Optional<Speaker> here(PublishedSpeaker published) {
        List<Speaker> candidates = byName.getOrDefault(published.name(), List.of());
        Optional<Speaker> same = candidates.stream()
                .filter(speaker -> Objects.equals(speaker.affiliation(), published.affiliation()))
                .findFirst();
        return same.or(() -> candidates.stream().findFirst());
    }

    private static Speaker filled(Speaker speaker, PublishedSpeaker published) {
        return new Speaker(
                speaker.id(),
                speaker.conferenceId(),
                speaker.name(),
                either(speaker.affiliation(), published.affiliation()),
                either(speaker.role(), published.role()),
                either(speaker.bio(), published.bio()),
                speaker.url() == null ? published.url() : speaker.url(),
                speaker.photoPolicy(),
                speaker.stamp());
    }

    private static @Nullable String either(@Nullable String here, @Nullable String published) {
        return here == null ? published : here;
    }
}
