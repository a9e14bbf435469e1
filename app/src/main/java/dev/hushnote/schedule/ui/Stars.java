package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Plan;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The attendee's interest in a session, 0 to 3 stars; the star that counts takes all of them away.
final class Stars extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Button> stars;
    private int interest;

    Stars(Texts texts, IntConsumer chosen) {
        getStyleClass().add("stars");
        this.stars = IntStream.rangeClosed(1, Plan.MOST_INTEREST)
                .mapToObj(level -> star(level, texts, chosen))
                .toList();
        getChildren().addAll(stars);
        show(0);
    }

    void show(int now) {
        interest = now;
        for (int i = 0; i < stars.size(); i++) {
            boolean on = i < now;
            stars.get(i).setText(sign(on));
            stars.get(i).pseudoClassStateChanged(CHOSEN, on);
        }
    }

    static String sign(boolean on) {
        return on ? "★" : "☆";
    }

    private Button star(int level, Texts texts, IntConsumer chosen) {
        Button star = Quiet.flat(new Button());
        star.getStyleClass().add("star");
        star.accessibleTextProperty().bind(texts.bind("plan.interest", level));
        star.setOnAction(_ -> chosen.accept(level == interest ? 0 : level));
        return star;
    }
}
