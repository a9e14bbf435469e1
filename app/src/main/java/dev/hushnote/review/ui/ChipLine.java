package dev.hushnote.review.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.KeptField;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.rating.Rating;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Single words why: those of a rating, those used before at the conference, and a field for another one.
final class ChipLine extends VBox {

    private static final int MOST_OFFERED = 8;

    private final ReviewViewModel model;
    private final Texts texts;
    private final FlowPane words = new FlowPane();
    private final KeptField<UUID> another;
    private @Nullable Rating shown;
    private List<String> offered = List.of();

    ChipLine(ReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.another = new KeptField<>(this::add, (_, _) -> {});
        getStyleClass().add("review-chips");
        words.getStyleClass().add("review-chip-words");
        another.promptTextProperty().bind(texts.bind("review.chip-prompt"));
        another.accessibleTextProperty().bind(texts.bind("review.chip-prompt"));
        getChildren().addAll(words, another);
    }

    /// @param rating null where a light has to be given first
    /// @param used words used at the conference, the most frequent first
    void show(@Nullable Rating rating, List<String> used) {
        setVisible(rating != null);
        setManaged(rating != null);
        another.show(rating == null ? null : rating.sessionId(), "");
        if (Objects.equals(rating, shown) && used.equals(offered)) {
            return;
        }
        shown = rating;
        offered = List.copyOf(used);
        words.getChildren().clear();
        if (rating != null) {
            UUID session = rating.sessionId();
            rating.chips().forEach(chip -> words.getChildren().add(given(session, chip)));
            used.stream()
                    .filter(chip -> !rating.chips().contains(chip))
                    .limit(MOST_OFFERED)
                    .forEach(chip -> words.getChildren().add(offered(session, chip)));
        }
    }

    private void add(UUID session, String word) {
        another.empty();
        model.addChip(session, word);
    }

    private Button given(UUID session, String chip) {
        Button button = Quiet.keepingFocus(new Button(chip, Icons.of(Feather.X)));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("review-chip");
        button.setAccessibleText(texts.get("review.chip-remove", chip));
        button.setOnAction(_ -> model.removeChip(session, chip));
        return button;
    }

    private Button offered(UUID session, String chip) {
        Button button = Quiet.flat(new Button(chip, Icons.of(Feather.PLUS)));
        button.setAccessibleText(texts.get("review.chip-add", chip));
        button.setOnAction(_ -> model.addChip(session, chip));
        return button;
    }
}
