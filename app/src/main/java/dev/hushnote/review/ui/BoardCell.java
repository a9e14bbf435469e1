package dev.hushnote.review.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.ui.LightSign;
import dev.hushnote.review.BoardRow;
import dev.hushnote.review.RatedSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A line of the board: a group with its lights in order, or a session with why and what was expected.
final class BoardCell extends FullWidthCell<ReviewRow> {

    private static final int MOST_SHAPES = 24;

    private final Texts texts;
    private final Supplier<LightWords> words;

    BoardCell(Texts texts, Supplier<LightWords> words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("review-cell");
    }

    @Override
    protected Region view(ReviewRow row) {
        return switch (row) {
            case ReviewRow.Group group -> group(group);
            case ReviewRow.Seen seen -> seen(seen);
        };
    }

    private Region group(ReviewRow.Group group) {
        BoardRow board = group.row();
        Label name = new Label(group.name(), Icons.of(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        name.getStyleClass().add("review-group-name");
        name.setMinWidth(0);
        HBox shapes = shapes(board.sessions());
        Label told = new Label(told(board));
        told.getStyleClass().add("second");
        told.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, shapes, told);
        line.getStyleClass().add("review-group");
        setAccessibleText(group.name() + ", " + told.getText());
        return line;
    }

    private HBox shapes(List<RatedSession> sessions) {
        HBox shapes = new HBox();
        shapes.getStyleClass().add("review-shapes");
        shapes.setMinWidth(0);
        HBox.setHgrow(shapes, Priority.ALWAYS);
        sessions.stream().limit(MOST_SHAPES).map(BoardCell::shape).forEach(shapes.getChildren()::add);
        if (sessions.size() > MOST_SHAPES) {
            Label more = new Label("+" + (sessions.size() - MOST_SHAPES));
            more.getStyleClass().add("second");
            shapes.getChildren().add(more);
        }
        return shapes;
    }

    private static Label shape(RatedSession session) {
        Light light = session.light();
        if (light != null) {
            return LightSign.shape(light, true);
        }
        Label none = new Label("·");
        none.getStyleClass().addAll("light-shape", "review-no-light");
        return none;
    }

    private String told(BoardRow board) {
        int rated = board.green() + board.yellow() + board.red();
        if (rated == 0) {
            return texts.get("review.waiting", board.unrated());
        }
        return texts.get("review.good-of", board.green(), rated, HeadCount.word(Light.GREEN, words.get(), texts));
    }

    private Region seen(ReviewRow.Seen seen) {
        RatedSession session = seen.session();
        Rating rating = seen.rating();
        Label title = new Label(session.title());
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox first = new HBox(title);
        first.getStyleClass().add("review-seen-first");
        VBox body = new VBox(first);
        body.getStyleClass().add("review-seen-words");
        HBox.setHgrow(body, Priority.ALWAYS);
        if (rating != null) {
            rating.chips().forEach(chip -> first.getChildren().add(chip(chip)));
            lock(rating.visibility(), "review.private").ifPresent(first.getChildren()::add);
            addReason(rating, body);
        }
        if (session.expectation() != null) {
            body.getChildren().add(second(texts.get("review.expected", session.expectation())));
        }
        HBox line = new HBox(shape(session), body);
        line.getStyleClass().add("review-seen");
        setAccessibleText(told(session));
        return line;
    }

    private void addReason(Rating rating, VBox body) {
        if (rating.reason() != null) {
            Label reason = second(texts.get("review.quoted", rating.reason()));
            Visibility apart = rating.visibility().isPublic() ? rating.reasonVisibility() : Visibility.PUBLIC;
            lock(apart, "review.private-reason").ifPresent(lock -> {
                reason.setGraphic(lock);
                reason.setContentDisplay(ContentDisplay.RIGHT);
            });
            body.getChildren().add(reason);
        }
    }

    private Optional<Label> lock(Visibility visibility, String nameKey) {
        if (visibility.isPublic()) {
            return Optional.empty();
        }
        Label lock = Icons.of(Feather.LOCK);
        lock.setAccessibleText(texts.get(nameKey));
        return Optional.of(lock);
    }

    private static Label second(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("second");
        label.setWrapText(true);
        return label;
    }

    private static Label chip(String word) {
        Label chip = new Label(word);
        chip.getStyleClass().add("review-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private String told(RatedSession session) {
        Light light = session.light();
        return light == null
                ? texts.get("lights.not-rated", session.title())
                : session.title() + ", " + LightSign.word(light, words.get(), texts);
    }
}
