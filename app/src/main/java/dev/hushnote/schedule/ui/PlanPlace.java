package dev.hushnote.schedule.ui;

import dev.hushnote.schedule.ui.incoming.IncomingUi;
import javafx.scene.layout.StackPane;

/// The whole Plan place: the timetable, or the programme that is on its way into it.
final class PlanPlace extends StackPane {

    private final PlanView timetable;
    private final IncomingUi incoming;

    PlanPlace(PlanView timetable, IncomingUi incoming) {
        this.timetable = timetable;
        this.incoming = incoming;
        getStyleClass().add("plan-place");
        setMinSize(0, 0);
        getChildren().addAll(timetable, incoming.view());
        incoming.openProperty().subscribe(this::show);
    }

    void focus() {
        if (incoming.openProperty().getValue()) {
            incoming.focus();
        } else {
            timetable.focus();
        }
    }

    private void show(boolean open) {
        incoming.view().setVisible(open);
        incoming.view().setManaged(open);
        timetable.setVisible(!open);
        timetable.setManaged(!open);
        if (isVisible() && getScene() != null) {
            focus();
        }
    }
}
