package dev.hushnote.blog.ui;

import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.PostSettings;
import dev.hushnote.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What the blogger says about a post, as it is typed. An empty field leaves it to the program. Title, slug,
/// introduction and closing belong to one scope and come back with it.
final class PostForm {

    /// What a problem can stand beside.
    enum Field {
        TARGET,
        SLUG,
        LONG_EDGE
    }

    /// The words of one scope.
    private record Words(String title, String slug, String intro, String closing) {
        static final Words NONE = new Words("", "", "", "");
    }

    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty slug = new SimpleStringProperty("");
    private final StringProperty intro = new SimpleStringProperty("");
    private final StringProperty closing = new SimpleStringProperty("");
    private final StringProperty disclaimer = new SimpleStringProperty("");
    private final StringProperty longEdge = new SimpleStringProperty(Integer.toString(PostSettings.USUAL_LONG_EDGE));
    private final BooleanProperty draft = new SimpleBooleanProperty();
    private final BooleanProperty bullets = new SimpleBooleanProperty();
    private final BooleanProperty recordingLinks = new SimpleBooleanProperty();
    private final ObservableMap<Field, Problem> problems = FXCollections.observableHashMap();
    private final Map<PostScope, Words> wordsOf = new HashMap<>();

    StringProperty targetProperty() {
        return target;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty slugProperty() {
        return slug;
    }

    StringProperty introProperty() {
        return intro;
    }

    StringProperty closingProperty() {
        return closing;
    }

    StringProperty disclaimerProperty() {
        return disclaimer;
    }

    /// In px, as typed.
    StringProperty longEdgeProperty() {
        return longEdge;
    }

    BooleanProperty draftProperty() {
        return draft;
    }

    BooleanProperty bulletsProperty() {
        return bullets;
    }

    BooleanProperty recordingLinksProperty() {
        return recordingLinks;
    }

    /// What is wrong with a field, to be said beside it.
    ObservableMap<Field, Problem> problems() {
        return problems;
    }

    /// Calls back after every change of any field.
    void observe(Runnable changed) {
        List.of(target, title, slug, intro, closing, disclaimer, longEdge, draft, bullets, recordingLinks)
                .forEach(property -> property.addListener((_, _, _) -> changed.run()));
    }

    /// Puts one scope's words away and takes out another's.
    void turn(@Nullable PostScope from, PostScope to) {
        if (from != null) {
            wordsOf.put(from, new Words(title.get(), slug.get(), intro.get(), closing.get()));
        }
        Words words = wordsOf.getOrDefault(to, Words.NONE);
        title.set(words.title());
        slug.set(words.slug());
        intro.set(words.intro());
        closing.set(words.closing());
    }

    /// Says a problem beside the field it is about.
    ///
    /// @return whether it is about a field
    boolean tell(Problem problem) {
        Optional<Field> field = fieldOf(problem);
        field.ifPresent(where -> problems.put(where, problem));
        return field.isPresent();
    }

    /// The settings, or nothing while a field is wrong, which is then said beside it.
    Optional<PostSettings> settings(Locale language) {
        problems.remove(Field.LONG_EDGE);
        problems.remove(Field.SLUG);
        try {
            return Optional.of(new PostSettings(
                    said(title),
                    said(slug),
                    said(intro),
                    said(closing),
                    said(disclaimer),
                    draft.get(),
                    bullets.get(),
                    recordingLinks.get(),
                    pixels(),
                    language));
        } catch (Problem problem) {
            problems.put(Field.LONG_EDGE, problem);
            return Optional.empty();
        }
    }

    /// The folder, or nothing while none or no proper one is named; what is wrong with it is said beside the
    /// field.
    Optional<Path> folder() {
        problems.remove(Field.TARGET);
        String typed = target.get().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(typed);
            if (path.isAbsolute()) {
                return Optional.of(path.normalize());
            }
        } catch (InvalidPathException _) {
            // Told like a path that is not whole.
        }
        problems.put(Field.TARGET, Problem.badInput("problem.folder-whole", typed));
        return Optional.empty();
    }

    private int pixels() {
        try {
            return Integer.parseInt(longEdge.get().strip());
        } catch (NumberFormatException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.long-edge", 100, PostSettings.MOST_LONG_EDGE);
        }
    }

    private static Optional<Field> fieldOf(Problem problem) {
        return switch (problem.key()) {
            case "problem.slug-empty", "problem.slug-taken" -> Optional.of(Field.SLUG);
            case "problem.not-a-folder" -> Optional.of(Field.TARGET);
            default -> Optional.empty();
        };
    }

    private static @Nullable String said(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }
}
