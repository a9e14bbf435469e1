package dev.hushnote.blog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.PostSettings;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed about a post.
class PostFormTest {

    private final PostForm form = new PostForm();

    @Test
    void emptyFieldsLeaveItToTheProgram() {
        form.titleProperty().set("  ");
        assertThat(form.settings(Locale.KOREAN)).contains(PostSettings.usual(Locale.KOREAN));
        assertThat(form.folder()).isEmpty();
        assertThat(form.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "9999", "wide", "99999999999"})
    void aBadLongEdgeIsSaidBesideItsFieldUntilItIsMended(String typed) {
        form.longEdgeProperty().set(typed);
        assertThat(form.settings(Locale.ENGLISH)).isEmpty();
        assertThat(form.problems().get(PostForm.Field.LONG_EDGE))
                .extracting(problem -> problem == null ? "" : problem.key())
                .isEqualTo("problem.long-edge");
        form.longEdgeProperty().set("800");
        assertThat(form.settings(Locale.ENGLISH).orElseThrow().longEdge()).isEqualTo(800);
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void onlyAWholePathIsAFolder(@TempDir Path folder) {
        form.targetProperty().set("blog");
        assertThat(form.folder()).isEmpty();
        assertThat(form.problems()).containsKey(PostForm.Field.TARGET);
        form.targetProperty().set(" " + folder + " ");
        assertThat(form.folder()).contains(folder);
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void wordsOfOneScopeStayWithIt() {
        PostScope day = new PostScope.Day(LocalDate.of(2026, 5, 12));
        PostScope index = new PostScope.Index();
        form.turn(null, day);
        form.titleProperty().set("A long day");
        form.turn(day, index);
        assertThat(form.titleProperty().get()).isEmpty();
        form.turn(index, day);
        assertThat(form.titleProperty().get()).isEqualTo("A long day");
    }

    @Test
    void onlyProblemsOfAFieldAreSaidBesideIt() {
        assertThat(form.tell(Problem.badInput("problem.slug-empty", "!"))).isTrue();
        assertThat(form.tell(Problem.notFound("problem.nothing-to-export", "x")))
                .isFalse();
        assertThat(form.problems()).containsOnlyKeys(PostForm.Field.SLUG);
    }
}
