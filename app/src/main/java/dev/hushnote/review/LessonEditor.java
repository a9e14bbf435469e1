package dev.hushnote.review;

import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.text.Problem;
import java.util.UUID;

/// Writes lessons. Every method is one mutation, acknowledged when it returns; may be called from any thread.
public final class LessonEditor {

    private static final int LONGEST = 1_000_000;

    private final Ledger ledger;
    private final Programme programme;
    private final Lessons lessons;

    public LessonEditor(Ledger ledger, Programme programme, Lessons lessons) {
        this.ledger = ledger;
        this.programme = programme;
        this.lessons = lessons;
    }

    /// @throws Problem when the text is blank, or there is no such conference
    public Lesson write(UUID conference, String text) {
        return ledger.write("lesson.add", edit -> {
            programme.requireConference(conference);
            return edit.put(new Lesson(edit.newId(), conference, checked(text), edit.now(), Stamp.NEW));
        });
    }

    /// @throws Problem when the text is blank, or there is no such lesson
    public Lesson edit(UUID id, String text) {
        return ledger.write("lesson.edit", edit -> edit.put(lessons.require(id).withText(checked(text))));
    }

    /// Puts a lesson into the trash.
    public Lesson delete(UUID id) {
        return ledger.write("lesson.delete", edit -> edit.delete(lessons.require(id)));
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw Problem.badInput("problem.empty-entry");
        }
        if (text.length() > LONGEST) {
            throw Problem.badInput("problem.long-entry", text.length(), LONGEST);
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.badInput("problem.control-character");
        }
        return text;
    }
}
