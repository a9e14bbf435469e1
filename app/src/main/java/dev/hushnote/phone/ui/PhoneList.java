package dev.hushnote.phone.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.phone.PairedPhone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The phones that may send, each to be used as camera or forgotten.
final class PhoneList extends VBox {

    private final PhoneViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    PhoneList(PhoneViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("phone-list");
        Label title = new Label();
        title.textProperty().bind(texts.bind("phone.phones"));
        title.getStyleClass().add("heading");
        rows.getStyleClass().add("phone-rows");
        getChildren().addAll(title, rows);
        model.phonesProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    private void show() {
        List<PairedPhone> phones = model.phonesProperty().get();
        if (phones.isEmpty()) {
            Label none = new Label(texts.get("phone.none"));
            none.getStyleClass().add("second");
            rows.getChildren().setAll(none);
            return;
        }
        rows.getChildren().setAll(phones.stream().map(this::row).toList());
    }

    private HBox row(PairedPhone phone) {
        Label name = new Label(phone.name());
        name.setMinWidth(0);
        Label second = new Label(texts.get("phone.code-of", phone.code())
                + " · "
                + texts.get(phone.camera() ? "phone.camera-up" : "phone.camera-away"));
        second.getStyleClass().add("second");
        VBox words = new VBox(name, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button use = button("phone.use", phone);
        use.setDisable(!phone.camera());
        use.setOnAction(_ -> model.use(phone));
        Button forget = Quiet.flat(button("phone.forget", phone));
        forget.setOnAction(_ -> model.forget(phone));
        HBox row = new HBox(Icons.of(Feather.SMARTPHONE), words, use, forget);
        row.getStyleClass().add("phone-line");
        return row;
    }

    private Button button(String key, PairedPhone phone) {
        Button button = new Button(texts.get(key));
        button.setAccessibleText(texts.get(key) + ", " + phone.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
