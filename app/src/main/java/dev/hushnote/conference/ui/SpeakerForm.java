package dev.hushnote.conference.ui;

import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Speaker;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// A speaker while they are filled in.
final class SpeakerForm implements RowForm<Speaker> {

    final FormField name = new FormField("form.name");
    final FormField affiliation = new FormField("form.affiliation");
    final FormField role = new FormField("form.role");
    final FormField url = new FormField("form.url");
    final FormField bio = new FormField("form.bio");

    final FormChoice<PhotoPolicy> photos =
            new FormChoice<>("form.photos-of", List.of(PhotoPolicy.values()), PhotoPolicy.ALLOWED, SessionWords::of);

    private final ProgrammeEditor editor;
    private final UUID conference;
    private @Nullable Speaker changed;

    SpeakerForm(ProgrammeEditor editor, UUID conference) {
        this.editor = editor;
        this.conference = conference;
    }

    @Override
    public void begin(List<Speaker> present) {
        changed = null;
        fields().forEach(field -> field.fill(""));
        photos.fill(PhotoPolicy.ALLOWED);
    }

    @Override
    public void change(Speaker speaker) {
        changed = speaker;
        name.fill(speaker.name());
        affiliation.fill(speaker.affiliation());
        role.fill(speaker.role());
        url.fill(speaker.url() == null ? null : speaker.url().toString());
        bio.fill(speaker.bio());
        photos.fill(speaker.photoPolicy());
    }

    @Override
    public Callable<Speaker> deletion(Speaker speaker) {
        return () -> editor.deleteSpeaker(speaker.id());
    }

    @Override
    public List<FormField> fields() {
        return List.of(name, affiliation, role, url, bio);
    }

    @Override
    public boolean isChanged() {
        return photos.isChanged() || fields().stream().anyMatch(FormField::isChanged);
    }

    @Override
    public Optional<Callable<Speaker>> filled() {
        Optional<String> called = name.require(Typed::title);
        Optional<URI> address = url.read(Typed::address);
        if (isRefused() || called.isEmpty()) {
            return Optional.empty();
        }
        Content content = new Content(
                called.get(), affiliation.words(), role.words(), bio.words(), address.orElse(null), photos.value());
        Speaker former = changed;
        return Optional.of(() -> former == null
                ? editor.addSpeaker(conference, new Speaker.Name(content.name, content.affiliation), content::in)
                : editor.save(content.in(former)));
    }

    private record Content(
            String name,
            @Nullable String affiliation,
            @Nullable String role,
            @Nullable String bio,
            @Nullable URI url,
            PhotoPolicy photos) {

        Speaker in(Speaker former) {
            return new Speaker(
                    former.id(), former.conferenceId(), name, affiliation, role, bio, url, photos, former.stamp());
        }
    }
}
