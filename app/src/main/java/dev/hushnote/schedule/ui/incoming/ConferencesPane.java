package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.schedule.published.ConferenceList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Conferences to pick from: Space picks, the button makes those that are picked.
final class ConferencesPane extends BorderPane {

    private final ConferencePick pick;
    private final Texts texts;
    private final TextField filter = new TextField();
    private final ListView<ConferenceList.Entry> list = new ListView<>();
    private final Button make = Enterable.of(new Button());

    ConferencesPane(ConferencePick pick, IncomingModel all, Texts texts) {
        this.pick = pick;
        this.texts = texts;
        getStyleClass().add("incoming-preview");
        Label title = Wrapped.label("title");
        title.textProperty().bind(texts.bind("import.conferences", pick.all().size()));
        Label next = Wrapped.label("second");
        next.textProperty().bind(texts.bind("import.conferences-next"));
        filter.textProperty().bindBidirectional(pick.wordsProperty());
        filter.promptTextProperty().bind(texts.bind("import.conferences-filter"));
        filter.accessibleTextProperty().bind(texts.bind("import.conferences-filter"));
        filter.setOnAction(_ -> list.requestFocus());
        VBox head = new VBox(title, next, filter);
        head.getStyleClass().add("incoming-head");
        setTop(head);
        list.accessibleTextProperty().bind(texts.bind("import.conferences-list"));
        list.getStyleClass().add("incoming-sessions");
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ConferenceList.Entry chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                event.consume();
                pick.toggle(chosen);
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        setCenter(list);
        make.getStyleClass().add("primary");
        make.setOnAction(_ -> all.make(pick));
        HBox footer = new HBox(
                Fields.button(texts, "import.other", all::ask),
                Quiet.spring(),
                Fields.button(texts, "import.cancel", all::close),
                make);
        footer.getStyleClass().add("incoming-footer");
        setBottom(footer);
        pick.shownProperty().subscribe(shown -> list.getItems().setAll(shown));
        pick.pickedProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    void focus() {
        filter.requestFocus();
    }

    private void show() {
        int count = pick.pickedProperty().get().size();
        make.setText(texts.get("import.make-conferences", count));
        make.setDisable(count == 0);
        list.refresh();
    }

    private final class Cell extends ListCell<ConferenceList.Entry> {

        private final CheckBox box = new CheckBox();
        private final Label name = new Label();
        private final Label where = new Label();
        private final HBox row;

        Cell() {
            getStyleClass().add("incoming-session");
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> pick.toggle(getItem()));
            box.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(0);
            where.setMinWidth(0);
            where.getStyleClass().add("second");
            row = new HBox(box, new VBox(name, where));
            row.getStyleClass().add("incoming-talk");
        }

        @Override
        protected void updateItem(ConferenceList.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean picked = pick.pickedProperty().get().contains(entry);
            box.setSelected(picked);
            name.setText(entry.about().title());
            where.setText(Stream.of(
                            dates(entry.starts(), entry.ends()),
                            entry.about().city(),
                            entry.about().venue())
                    .filter(Objects::nonNull)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · ")));
            box.setAccessibleText(name.getText());
            setAccessibleText(name.getText() + ", " + where.getText() + ", "
                    + texts.get(picked ? "import.taken" : "import.left"));
            setGraphic(row);
        }

        private static String dates(@Nullable LocalDate starts, @Nullable LocalDate ends) {
            if (starts == null) {
                return "";
            }
            return ends == null || ends.equals(starts) ? starts.toString() : starts + " – " + ends;
        }
    }
}
