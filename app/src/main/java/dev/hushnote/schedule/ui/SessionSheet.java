package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One session beside the timetable: what the programme says shortly, what the attendee says, the abstract.
final class SessionSheet extends ScrollPane {

    private final PlanViewModel model;
    private final Texts texts;
    private final PlanUi.Deeds deeds;
    private final Label title = new Label();
    private final Button here = new Button();
    private final ProgrammeSide programme;
    private final AttendeeSide attendee;
    private final AbstractSide words = new AbstractSide();
    private @Nullable UUID shown;

    SessionSheet(PlanViewModel model, Texts texts, PlanUi.Deeds deeds) {
        this.model = model;
        this.texts = texts;
        this.deeds = deeds;
        this.programme = new ProgrammeSide(texts, deeds.browse());
        this.attendee = new AttendeeSide(model, texts);
        getStyleClass().add("session-sheet");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        Button close = Quiet.flat(new Button());
        close.setGraphic(Icons.of(Feather.X));
        close.accessibleTextProperty().bind(texts.bind("plan.close"));
        close.setOnAction(_ -> model.choose(null));
        HBox head = new HBox(title, Quiet.spring(), close);
        head.getStyleClass().add("sheet-head");
        title.setMinWidth(0);
        close.setMinWidth(USE_PREF_SIZE);
        VBox all = new VBox(head, programme, buttons(), attendee, words);
        all.getStyleClass().add("sheet-content");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.chosenProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    void focus() {
        here.requestFocus();
    }

    private void show() {
        Session session = model.chosen().orElse(null);
        Overview overview = model.overview().orElse(null);
        if (session == null || overview == null) {
            shown = null;
            return;
        }
        boolean other = !session.id().equals(shown);
        shown = session.id();
        title.setText(session.title());
        programme.show(overview, session);
        attendee.show(overview, session, other);
        words.show(overview, session);
        if (other) {
            setVvalue(0);
        }
    }

    private FlowPane buttons() {
        here.textProperty().bind(texts.bind("plan.here"));
        here.getStyleClass().add("primary");
        here.setOnAction(_ -> model.chosen().ifPresent(model::enter));
        FlowPane buttons = new FlowPane(
                here,
                button("plan.log", () -> model.chosen().ifPresent(deeds.showLog())),
                button("plan.edit", () -> model.chosen().ifPresent(deeds.forms()::editSession)));
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
