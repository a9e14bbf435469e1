package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The attendee's side of a session: how much it is wanted, what for, instead of what, and what became of it.
final class AttendeeSide extends VBox {

    private final PlanViewModel model;
    private final Stars stars;
    private final KeptField expectation;
    private final KeptField reason;
    private final ConsideredPane considered;
    private final Map<Attendance.State, ToggleButton> states = new EnumMap<>(Attendance.State.class);

    AttendeeSide(PlanViewModel model, Texts texts) {
        this.model = model;
        this.stars = new Stars(texts, level -> model.chosen().ifPresent(session -> model.interest(session, level)));
        this.expectation = new KeptField("plan.expect", texts);
        this.reason = new KeptField("plan.reason", texts);
        this.considered = new ConsideredPane(model, texts);
        getStyleClass().add("sheet-side");
        FlowPane became = new FlowPane();
        became.getStyleClass().add("sheet-states");
        for (Attendance.State state : Attendance.State.values()) {
            ToggleButton button = Quiet.keepingFocus(new ToggleButton());
            texts.messagesProperty().subscribe(_ -> button.setText(texts.word("attendance", state)));
            button.setOnAction(_ -> attend(state, button));
            states.put(state, button);
            became.getChildren().add(button);
        }
        getChildren()
                .addAll(
                        stars,
                        name("plan.expect-name", texts),
                        expectation,
                        name("plan.reason-name", texts),
                        reason,
                        name("plan.considered-name", texts),
                        considered,
                        name("plan.became-name", texts),
                        became);
    }

    /// @param other whether it is another session than before
    void show(Overview overview, Session session, boolean other) {
        Plan plan = overview.planOf(session.id()).orElse(null);
        stars.show(plan == null ? 0 : plan.interest());
        expectation.show(
                plan == null ? null : plan.expectation(),
                other,
                text -> model.plan(session, now -> now.withExpectation(text)));
        reason.show(
                plan == null ? null : plan.reason(), other, text -> model.plan(session, now -> now.withReason(text)));
        considered.show(overview, session, plan == null ? List.of() : plan.considered(), other);
        Attendance.State state = overview.stateOf(session.id()).orElse(null);
        states.forEach((each, button) -> button.setSelected(each == state));
    }

    private void attend(Attendance.State state, ToggleButton button) {
        model.chosen().ifPresent(session -> {
            boolean same = model.overview()
                    .flatMap(overview -> overview.stateOf(session.id()))
                    .filter(state::equals)
                    .isPresent();
            button.setSelected(true);
            if (!same) {
                model.attend(session, state);
            }
        });
    }

    private static Label name(String key, Texts texts) {
        Label name = new Label();
        name.textProperty().bind(texts.bind(key));
        name.getStyleClass().addAll("second", "sheet-name");
        return name;
    }
}
