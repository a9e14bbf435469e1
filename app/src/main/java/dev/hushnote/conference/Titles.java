package dev.hushnote.conference;

import dev.hushnote.text.Problem;

/// What names and titles must be.
public final class Titles {

    private static final int LONGEST = 2_000;

    private Titles() {}

    /// @throws Problem when the title is blank, has line breaks or is longer than any title
    public static void require(String title) {
        if (title.isBlank()) {
            throw Problem.badInput("problem.blank-title");
        }
        if (title.length() > LONGEST) {
            throw Problem.badInput("problem.long-title", title.substring(0, 40), LONGEST);
        }
        if (title.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw Problem.badInput(
                    "problem.title-lines", title.lines().findFirst().orElse(""));
        }
    }
}
