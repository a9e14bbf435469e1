package dev.hushnote.schedule.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.rating.ui.LightSign;
import dev.hushnote.text.Isolation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A session in the timetable: track colour, title, who speaks, what is known; star and light at the right edge.
final class CardView extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final PlanCard card;

    /// What can be done with a card.
    record Doings(java.util.function.Consumer<PlanCard> choose, java.util.function.Consumer<PlanCard> star) {}

    /// @param withRoom whether the room is said, where no column says it
    CardView(PlanCard card, boolean withRoom, Texts texts, Doings doings) {
        this.card = card;
        getStyleClass().add("plan-card");
        Region track = new Region();
        track.getStyleClass().add("track-line");
        track.setStyle("-fx-background-color: " + (card.color() == null ? "transparent" : card.color()) + ";");
        VBox words = new VBox(title(), second(withRoom, texts));
        words.getStyleClass().add("plan-card-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(track, words, edge(texts, doings));
        if (!card.session().takesPlace()) {
            getStyleClass().add("cancelled");
        }
        pseudoClassStateChanged(RUNNING, card.running());
        pseudoClassStateChanged(OVER, card.over());
        setOnMousePressed(_ -> doings.choose().accept(card));
        setAccessibleText(Stream.of(
                        card.session().title(),
                        cancelled(texts),
                        card.people(),
                        card.room(),
                        card.counts(),
                        card.state())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    PlanCard card() {
        return card;
    }

    void chosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private Label title() {
        Label title = new Label(card.session().title());
        title.getStyleClass().add("plan-card-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMinHeight(0);
        return title;
    }

    private HBox second(boolean withRoom, Texts texts) {
        Label known = new Label(Isolation.line(
                Stream.of(cancelled(texts), card.state(), card.counts(), withRoom ? card.room() : "", card.people())));
        known.getStyleClass().add("second");
        known.setMinWidth(0);
        HBox second = new HBox(known);
        second.getStyleClass().add("plan-card-second");
        second.setMinHeight(USE_PREF_SIZE);
        if (card.choose()) {
            Label choose = new Label(texts.get("plan.choose"));
            choose.getStyleClass().addAll("second", "plan-choose");
            choose.setMinWidth(USE_PREF_SIZE);
            second.getChildren().add(0, choose);
        }
        return second;
    }

    private String cancelled(Texts texts) {
        return card.session().takesPlace() ? "" : texts.get("plan.cancelled");
    }

    private VBox edge(Texts texts, Doings doings) {
        Button star = Quiet.flat(new Button(card.interest() == 0 ? Stars.sign(false) : "★".repeat(card.interest())));
        star.getStyleClass().add("star");
        star.pseudoClassStateChanged(ON, card.interest() > 0);
        star.setFocusTraversable(false);
        star.setMinWidth(USE_PREF_SIZE);
        star.setAccessibleText(texts.get("plan.star", card.interest()));
        star.setOnAction(_ -> doings.star().accept(card));
        VBox edge = new VBox(star);
        edge.getStyleClass().add("plan-card-edge");
        edge.setAlignment(Pos.TOP_RIGHT);
        edge.setMinWidth(USE_PREF_SIZE);
        if (card.light() != null) {
            edge.getChildren().add(LightSign.shape(card.light(), true));
        }
        return edge;
    }
}
