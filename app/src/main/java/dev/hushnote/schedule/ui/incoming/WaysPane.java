package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.TabMoves;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.text.Problem;
import java.net.URI;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks where the programme is: a file, an address, a text. Says why the last one could not be read.
final class WaysPane extends ScrollPane {

    private final Texts texts;
    private final IncomingModel model;
    private final FileChoice files;
    private final VBox refusal = new VBox();
    private final Label refused = Wrapped.label("heading");
    private final Label why = Wrapped.label();
    private final Button choose = new Button();
    private final TextField address = new TextField();
    private final Label noAddress = Wrapped.label("form-refusal");
    private final TextArea text = new TextArea();
    private final Button otherUse;
    private Stage.Asking asking = new Stage.Asking(null, "");

    WaysPane(IncomingModel model, Texts texts, FileChoice files) {
        this.texts = texts;
        this.model = model;
        this.files = files;
        getStyleClass().add("incoming-ways");
        refusal.getStyleClass().add("incoming-refusal");
        this.otherUse = Fields.button(texts, "import.match-videos", this::useOtherwise);
        refusal.getChildren().addAll(refused, why, otherUse);
        Label ask = Wrapped.label();
        ask.textProperty().bind(texts.bind("import.ask"));
        Label formats = Wrapped.label("second");
        formats.textProperty().bind(texts.bind("import.formats"));
        VBox all = new VBox(refusal, ask, chooser(), addressField(), textField(), formats);
        all.getStyleClass().add("incoming-ways-content");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        texts.messagesProperty().subscribe(_ -> words());
    }

    void show(Stage.Asking now) {
        asking = now;
        Present.when(noAddress, false);
        words();
        setVvalue(0);
    }

    void focus() {
        applyCss();
        (asking.other() == null ? choose : otherUse).requestFocus();
    }

    private void words() {
        Problem problem = asking.problem();
        Present.when(refusal, problem != null);
        Present.when(otherUse, asking.other() != null);
        if (problem != null) {
            refused.setText(
                    asking.name().isEmpty()
                            ? texts.get("import.text-refused")
                            : texts.get("import.refused", asking.name()));
            why.setText(texts.of(problem));
        }
        choose.setText(texts.get(problem == null ? "import.choose-file" : "import.choose-other"));
    }

    private void useOtherwise() {
        if (asking.other() != null) {
            model.useOtherwise(asking.other());
        }
    }

    private Button chooser() {
        choose.getStyleClass().add("primary");
        choose.setOnAction(_ -> {
            var chosen = files.choose();
            if (!chosen.isEmpty()) {
                model.take(chosen);
            }
        });
        return Enterable.of(choose);
    }

    private VBox addressField() {
        address.promptTextProperty().bind(texts.bind("import.address-prompt"));
        address.accessibleTextProperty().bind(texts.bind("import.address"));
        address.setMinWidth(0);
        address.setOnAction(_ -> fetch());
        HBox.setHgrow(address, Priority.ALWAYS);
        HBox row = new HBox(address, Fields.button(texts, "import.fetch", this::fetch));
        row.getStyleClass().add("incoming-row");
        Present.when(noAddress, false);
        noAddress.textProperty().bind(texts.bind("import.no-address"));
        return Fields.named(texts, "import.address", row, noAddress);
    }

    private void fetch() {
        URI typed = Addresses.in(address.getText());
        Present.when(noAddress, typed == null);
        if (typed != null) {
            model.take(typed);
        }
    }

    private VBox textField() {
        text.promptTextProperty().bind(texts.bind("import.text-prompt"));
        text.accessibleTextProperty().bind(texts.bind("import.text"));
        text.setPrefRowCount(6);
        text.setMinHeight(60);
        TabMoves.on(text);
        Button read = Fields.button(texts, "import.read-text", this::readText);
        read.disableProperty().bind(text.textProperty().map(String::isBlank));
        return Fields.named(texts, "import.text", text, read);
    }

    private void readText() {
        if (!text.getText().isBlank()) {
            model.take(text.getText());
        }
    }
}
