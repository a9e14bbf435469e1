package dev.hushnote.review.ui;

import dev.hushnote.change.Trash;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.rating.Ratings;
import dev.hushnote.review.LessonEditor;
import dev.hushnote.review.Lessons;
import dev.hushnote.review.ReviewBoard;
import dev.hushnote.review.Traces;

/// What the Review place reads and changes.
///
/// @param board groups the lights
/// @param traces the ratings that count
/// @param ratings all ratings of a session
/// @param lights gives ratings
/// @param lessons reads lessons
/// @param lessonEditor writes lessons
/// @param trash brings back what was cleared or deleted
public record ReviewServices(
        ReviewBoard board,
        Traces traces,
        Ratings ratings,
        RatingEditor lights,
        Lessons lessons,
        LessonEditor lessonEditor,
        Trash trash) {}
