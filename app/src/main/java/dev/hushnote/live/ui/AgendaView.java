package dev.hushnote.live.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Texts;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The day, session by session. A click shows a session; Enter or a double click says "I am here".
final class AgendaView extends VBox {

    private final LiveViewModel model;
    private final ConferenceInView inView;
    private final AgendaRows rows;
    private final ListView<AgendaRow> list = new ListView<>();
    private boolean showing;

    AgendaView(LiveViewModel model, ConferenceInView inView, Texts texts, Predicate<UUID> hasDraft) {
        this.model = model;
        this.inView = inView;
        this.rows = new AgendaRows(texts, hasDraft);
        getStyleClass().add("agenda");
        Label empty = new Label();
        empty.textProperty().bind(texts.bind("agenda.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().addAll("second", "agenda-empty");
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new AgendaCell());
        list.accessibleTextProperty().bind(texts.bind("agenda.name"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen(model::enter);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(model::enter);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !showing) {
                inView.show(row.session());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        inView.overviewProperty().subscribe(_ -> show());
        inView.dayProperty().subscribe(_ -> show());
        inView.sessionProperty().subscribe(_ -> show());
        model.situationProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// Shows what changed outside of what is stored, such as a draft.
    void show() {
        List<AgendaRow> wanted = inView.overview()
                .map(overview -> rows.of(
                        overview,
                        inView.sessionsOfDay(),
                        model.situation(),
                        model.nowProperty().get()))
                .orElse(List.of());
        boolean first = list.getItems().isEmpty();
        showing = true;
        try {
            if (!wanted.equals(list.getItems())) {
                list.getItems().setAll(wanted);
            }
            select();
        } finally {
            showing = false;
        }
        if (first) {
            scrollToNow();
        }
    }

    void focusRows() {
        list.requestFocus();
    }

    /// Brings the present time into view: what is live, else what is not over.
    void scrollToNow() {
        List<AgendaRow> shown = list.getItems();
        shown.stream()
                .filter(AgendaRow::live)
                .findFirst()
                .or(() -> shown.stream().filter(row -> !row.over()).findFirst())
                .ifPresent(row -> list.scrollTo(Math.max(0, shown.indexOf(row) - 2)));
    }

    private void select() {
        UUID viewed = inView.session().map(Session::id).orElse(null);
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).session().id().equals(viewed)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void chosen(java.util.function.Consumer<Session> action) {
        AgendaRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.session());
        }
    }
}
