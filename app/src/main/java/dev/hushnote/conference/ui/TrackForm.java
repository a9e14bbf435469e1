package dev.hushnote.conference.ui;

import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Track;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// A track while it is filled in.
final class TrackForm implements RowForm<Track> {

    /// Colours that can be told apart on light and on dark, offered one after the other.
    static final List<String> COLORS =
            List.of("#2f81c5", "#c9553d", "#3f9a62", "#9a62c4", "#c08a1e", "#2a9c9c", "#c4578e", "#7d8590");

    final FormField name = new FormField("form.name");
    final FormField color = new FormField("form.color");
    final FormField host = new FormField("form.host");

    private final ProgrammeEditor editor;
    private final UUID conference;
    private @Nullable Track changed;

    TrackForm(ProgrammeEditor editor, UUID conference) {
        this.editor = editor;
        this.conference = conference;
    }

    @Override
    public void begin(List<Track> present) {
        changed = null;
        name.fill("");
        color.fill(COLORS.stream()
                .filter(each -> present.stream().noneMatch(track -> each.equals(track.color())))
                .findFirst()
                .orElse(COLORS.getFirst()));
        host.fill("");
    }

    @Override
    public void change(Track track) {
        changed = track;
        name.fill(track.name());
        color.fill(track.color());
        host.fill(track.host());
    }

    @Override
    public Callable<Track> deletion(Track track) {
        return () -> editor.deleteTrack(track.id());
    }

    @Override
    public List<FormField> fields() {
        return List.of(name, color, host);
    }

    @Override
    public boolean isChanged() {
        return fields().stream().anyMatch(FormField::isChanged);
    }

    @Override
    public Optional<Callable<Track>> filled() {
        Optional<String> called = name.require(Typed::title);
        Optional<String> shade = color.read(Typed::color);
        if (isRefused() || called.isEmpty()) {
            return Optional.empty();
        }
        String hosted = host.words();
        String shown = shade.orElse(null);
        Track former = changed;
        return Optional.of(() -> former == null
                ? editor.addTrack(conference, called.get(), shown, hosted)
                : editor.save(new Track(former.id(), conference, called.get(), shown, hosted, former.stamp())));
    }
}
