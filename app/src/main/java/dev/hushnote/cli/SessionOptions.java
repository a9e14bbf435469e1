package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Visibility;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What can be said of a session; an option that is left out leaves it as it is, an empty text takes it away.
final class SessionOptions {

    @Option(names = "--end", paramLabel = "T")
    private @Nullable String end;

    @Option(names = "--day", paramLabel = "D")
    private @Nullable String day;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable SessionKind kind;

    @Option(names = "--track", paramLabel = "NAME")
    private @Nullable String track;

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--speaker", paramLabel = "\"NAME | COMPANY\"")
    private @Nullable List<String> speakers;

    @Option(names = "--abstract", paramLabel = "TEXT")
    private @Nullable String description;

    @Option(names = "--recorded", paramLabel = "yes|no|unknown")
    private @Nullable Recorded recorded;

    @Option(names = "--considered", paramLabel = "\"TITLE | COMPANY | REASON\"")
    private @Nullable List<String> considered;

    @Option(names = "--expectation", paramLabel = "TEXT")
    private @Nullable String expectation;

    @Option(names = "--language", paramLabel = "TAG")
    private @Nullable String language;

    @Option(names = "--video", paramLabel = "URL")
    private @Nullable String video;

    @Option(names = "--slides", paramLabel = "URL")
    private @Nullable String slides;

    @ArgGroup
    private @Nullable VisibilityOptions visibility;

    @ArgGroup
    private @Nullable PhotoPolicyOptions photos;

    ProgrammeEditor.Surroundings surroundings() {
        return new ProgrammeEditor.Surroundings(
                speakers == null
                        ? null
                        : speakers.stream()
                                .filter(name -> !name.isBlank())
                                .map(Arguments::speaker)
                                .toList(),
                considered == null
                        ? null
                        : considered.stream()
                                .filter(alternative -> !alternative.isBlank())
                                .map(Arguments::alternative)
                                .toList(),
                expectation);
    }

    SessionDraft applyTo(SessionDraft draft, Conference conference, Lookup lookup) {
        ZoneId zone = conference.zone();
        if (end != null) {
            draft.ends(end.isBlank() ? null : Arguments.localTime(end, zone));
        }
        if (day != null) {
            draft.day(Arguments.date(day));
        }
        if (kind != null) {
            draft.kind(kind);
        }
        if (track != null) {
            draft.track(track.isBlank() ? null : lookup.track(conference, track).id());
        }
        texts(draft);
        draft.recording(recording(draft.recording()));
        if (visibility != null) {
            draft.visibility(visibility.chosen(Visibility.PUBLIC));
        }
        if (photos != null) {
            draft.photoPolicy(photos.chosen(draft.photoPolicy()));
        }
        return draft;
    }

    private void texts(SessionDraft draft) {
        if (room != null) {
            draft.room(Arguments.emptyToNull(room));
        }
        if (description != null) {
            draft.description(Arguments.emptyToNull(description));
        }
        if (language != null) {
            draft.language(language.isBlank() ? null : Arguments.languageTag(language));
        }
    }

    private Recording recording(Recording former) {
        return new Recording(
                recorded == null ? former.recorded() : recorded,
                address(video, former.video()),
                address(slides, former.slides()));
    }

    private static @Nullable URI address(@Nullable String option, @Nullable URI former) {
        if (option == null) {
            return former;
        }
        return option.isBlank() ? null : Arguments.address(option);
    }
}
