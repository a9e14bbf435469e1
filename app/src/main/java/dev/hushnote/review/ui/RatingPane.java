package dev.hushnote.review.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.KeptField;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.ui.LightButtons;
import dev.hushnote.rating.ui.LightSign;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The verdict on one session: its light, why, who may see it, and every light it ever had.
final class RatingPane extends VBox {

    /// More than this, in Latin letters, does not fit beside the shapes of the lights.
    private static final int BROADEST = 23;
    /// The first character of the wide scripts.
    private static final int FIRST_WIDE = 0x1100;

    private final ReviewViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label expected = new Label();
    private final LightButtons lights;
    private final KeptField<UUID> reason;
    private final ChipLine chips;
    private final CheckBox privateRating = new CheckBox();
    private final CheckBox privateReason = new CheckBox();
    private final VBox history = new VBox();

    /// @param done called when a reason was kept by Enter
    RatingPane(ReviewViewModel model, Texts texts, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.lights = new LightButtons(texts, light -> chosen().ifPresent(id -> model.rate(id, light)));
        this.reason = new KeptField<>(
                (session, text) -> {
                    model.reason(session, text);
                    done.run();
                },
                model::reason);
        this.chips = new ChipLine(model, texts);
        getStyleClass().add("review-rating");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        expected.getStyleClass().add("second");
        expected.setWrapText(true);
        reason.promptTextProperty().bind(texts.bind("review.why"));
        reason.accessibleTextProperty().bind(texts.bind("review.why"));
        privacy(privateRating, "review.private");
        privacy(privateReason, "review.private-reason");
        history.getStyleClass().add("review-history");
        getChildren().addAll(title, expected, lights, reason, chips, privateRating, privateReason, history);
        model.chosenProperty().subscribe(_ -> show());
        model.sheetProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// Puts the caret where the reason is written.
    void focusReason() {
        if (reason.isDisabled()) {
            lights.getChildren().getFirst().requestFocus();
        } else {
            reason.requestFocus();
        }
    }

    private void privacy(CheckBox box, String key) {
        box.textProperty().bind(texts.bind(key));
        box.setGraphic(Icons.of(Feather.LOCK));
        box.setOnAction(
                _ -> chosen().ifPresent(id -> model.show(id, visibility(privateRating), visibility(privateReason))));
    }

    private static Visibility visibility(CheckBox box) {
        return box.isSelected() ? Visibility.PRIVATE : Visibility.PUBLIC;
    }

    private Optional<UUID> chosen() {
        return Optional.ofNullable(model.chosenProperty().get());
    }

    private void show() {
        Optional<ReviewSheet> sheet = model.sheet();
        Optional<Session> session = chosen().flatMap(id -> sheet.flatMap(now -> now.session(id)));
        setVisible(session.isPresent());
        setManaged(session.isPresent());
        Rating rating = session.flatMap(now -> sheet.flatMap(all -> all.rating(now.id())))
                .orElse(null);
        UUID rated = rating == null ? null : rating.sessionId();
        reason.show(rated, rating == null ? "" : Objects.requireNonNullElse(rating.reason(), ""));
        chips.show(rating, sheet.map(ReviewSheet::usedChips).orElse(List.of()));
        session.ifPresent(now -> show(sheet.orElseThrow(), now, rating));
    }

    private void show(ReviewSheet sheet, Session session, @Nullable Rating rating) {
        title.setText(session.title());
        String hope = sheet.overview()
                .planOf(session.id())
                .map(plan -> plan.expectation())
                .orElse(null);
        expected.setText(hope == null ? "" : texts.get("review.expected", hope));
        shown(expected, hope != null);
        LightWords words = sheet.overview().conference().words();
        lights.show(words, rating == null ? null : rating.light());
        lights.terse(breadth(words) > BROADEST);
        privateRating.setSelected(rating != null && !rating.visibility().isPublic());
        privateReason.setSelected(rating != null && !rating.reasonVisibility().isPublic());
        shown(privateRating, rating != null);
        shown(privateReason, rating != null);
        showHistory(sheet, session, words);
    }

    /// How much room the words of the lights take, in Latin letters.
    private int breadth(LightWords words) {
        return Arrays.stream(Light.values())
                .map(light -> LightSign.word(light, words, texts))
                .mapToInt(word -> word.codePoints()
                        .map(point -> point < FIRST_WIDE ? 1 : 2)
                        .sum())
                .sum();
    }

    private void showHistory(ReviewSheet sheet, Session session, LightWords words) {
        boolean korean = texts.language().getLanguage().equals("ko");
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(korean ? "M월 d일 HH:mm" : "d MMM HH:mm", texts.language());
        List<Rating> all = sheet.history().stream()
                .filter(rating -> rating.sessionId().equals(session.id()))
                .toList();
        history.getChildren().clear();
        for (Rating rating : all) {
            String time = format.format(
                    rating.at().atZone(sheet.overview().conference().zone()));
            String why = rating.reason() == null ? "" : " · " + rating.reason();
            Label line = new Label(
                    time + "  " + LightSign.word(rating.light(), words, texts) + why,
                    LightSign.shape(rating.light(), true));
            line.getStyleClass().add("second");
            line.setWrapText(true);
            history.getChildren().add(line);
        }
        if (!all.isEmpty()) {
            Label heading = new Label(texts.get("review.history", all.size()));
            heading.getStyleClass().addAll("second", "review-small-heading");
            history.getChildren().addFirst(heading);
        }
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
