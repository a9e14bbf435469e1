package dev.hushnote.cli;

import dev.hushnote.blog.Profile;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.text.Problem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what a person names: by id, by name, or by a part of the name that fits one only.
record Lookup(OpenNotebook notebook) {

    /// @param named as the person wrote it; may be left out while there is one conference
    Conference conference(Optional<String> named) {
        List<Conference> all = notebook.programme().conferences();
        if (named.isPresent()) {
            return one(all, named.get(), Conference::name, Conference::id, "problem.no-conference");
        }
        if (all.isEmpty()) {
            throw Problem.notFound("problem.no-conference-yet");
        }
        if (all.size() > 1) {
            throw Problem.badInput("problem.which-conference", names(all, Conference::name));
        }
        return all.getFirst();
    }

    /// The conference that has just this id or name, if there is one.
    Optional<Conference> exactConference(String named) {
        return notebook.programme().conferences().stream()
                .filter(conference -> conference.id().toString().equals(named)
                        || folded(conference.name()).equals(folded(named)))
                .findFirst();
    }

    Session session(Conference conference, String named) {
        return one(
                notebook.programme().sessions(conference.id()),
                named,
                Session::title,
                Session::id,
                "problem.no-session");
    }

    Track track(Conference conference, String named) {
        return one(notebook.programme().tracks(conference.id()), named, Track::name, Track::id, "problem.no-track");
    }

    Speaker speaker(Conference conference, String named) {
        return one(
                notebook.programme().speakers(conference.id()),
                named,
                Speaker::name,
                Speaker::id,
                "problem.no-speaker");
    }

    Profile profile(String name) {
        List<Profile> profiles = notebook.profiles();
        return profiles.stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(Problem.Kind.USAGE, "problem.no-profile", name, names(profiles, Profile::name)));
    }

    private static <T> T one(
            List<T> all, String named, Function<T, String> name, Function<T, UUID> id, String missing) {
        Optional<T> byId = all.stream()
                .filter(candidate -> id.apply(candidate).toString().equals(named))
                .findFirst();
        if (byId.isPresent()) {
            return byId.get();
        }
        String wanted = folded(named);
        List<T> exact = all.stream()
                .filter(candidate -> folded(name.apply(candidate)).equals(wanted))
                .toList();
        List<T> found = exact.isEmpty()
                ? all.stream()
                        .filter(candidate -> folded(name.apply(candidate)).contains(wanted))
                        .toList()
                : exact;
        if (found.isEmpty() || wanted.isEmpty()) {
            throw Problem.notFound(missing, named);
        }
        if (found.size() > 1) {
            throw Problem.badInput(
                    "problem.ambiguous",
                    named,
                    found.stream()
                            .map(candidate -> name.apply(candidate) + " (" + id.apply(candidate) + ")")
                            .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    private static <T> String names(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }
}
