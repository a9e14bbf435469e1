package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The speakers of a programme, each once: by id, or by name and affiliation where there is no id. What one session
/// says of somebody and another does not is put together.
final class SpeakerRegister {

    private final List<Warning> warnings;
    private final Map<String, PublishedSpeaker> byKey = new LinkedHashMap<>();

    SpeakerRegister(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /// The speaker that a session names; nothing when it names nobody.
    Optional<PublishedSpeaker> of(RawSpeaker raw) {
        String name = PlainText.lineOrNull(raw.name());
        String id = raw.id() == null || raw.id().isBlank() ? null : raw.id().strip();
        if (name == null) {
            if (id != null) {
                warnings.add(Warning.of(Warning.Kind.SPEAKER_UNKNOWN, id));
            }
            return Optional.empty();
        }
        String key = key(id, name);
        PublishedSpeaker met = new PublishedSpeaker(
                key,
                id,
                name,
                PlainText.lineOrNull(raw.affiliation()),
                PlainText.lineOrNull(raw.role()),
                PlainText.paragraphs(raw.bio()),
                raw.url());
        return Optional.of(byKey.merge(key, met, SpeakerRegister::together));
    }

    List<PublishedSpeaker> all() {
        return new ArrayList<>(byKey.values());
    }

    /// Two people under one id are two people: some programmes give all that are new to them the id 0.
    private String key(@Nullable String id, String name) {
        if (id == null) {
            return "name:" + name;
        }
        PublishedSpeaker known = byKey.get(id);
        if (known == null || known.name().equals(name)) {
            return id;
        }
        String other = id + ":" + name;
        if (!byKey.containsKey(other)) {
            warnings.add(Warning.of(Warning.Kind.SPEAKER_AMBIGUOUS, known.name(), name));
        }
        return other;
    }

    private static PublishedSpeaker together(PublishedSpeaker one, PublishedSpeaker other) {
        return new PublishedSpeaker(
                one.key(),
                one.id(),
                one.name(),
                either(one.affiliation(), other.affiliation()),
                either(one.role(), other.role()),
                either(one.bio(), other.bio()),
                either(one.url(), other.url()));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable URI either(@Nullable URI one, @Nullable URI other) {
        return one == null ? other : one;
    }
}
