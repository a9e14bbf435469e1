package dev.hushnote.phone.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.ChoiceWords;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.phone.Doorway;
import dev.hushnote.phone.StationState;
import java.net.URI;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet that lets phones in: a code to scan, what to do when none comes, and the phones there are.
final class PhonePane extends VBox {

    /// Px of a module at 100 %; large enough to be read from an arm's length.
    private static final double MODULE = 5;

    private final PhoneViewModel model;
    private final Texts texts;
    private final QrPicture picture = new QrPicture();
    private final ChoiceBox<Doorway> network = new ChoiceBox<>();
    private final HBox networkLine = new HBox();
    private final Label address = new Label();
    private final Label code = new Label();
    private final ToggleButton plain = new ToggleButton();
    private final Label state = new Label();
    private final Button onOff = new Button();
    private final Button newCode = new Button();
    private final HBox invitation = new HBox();
    private final Ladder ladder;
    private final PhoneList list;

    /// @param watchFolder chooses a folder whose pictures come in
    PhonePane(PhoneViewModel model, Texts texts, Runnable watchFolder) {
        this.model = model;
        this.texts = texts;
        this.ladder = new Ladder(texts, watchFolder);
        this.list = new PhoneList(model, texts);
        getStyleClass().add("phone-pane");
        state.setWrapText(true);
        state.getStyleClass().add("second");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        onOff.setMinWidth(Region.USE_PREF_SIZE);
        onOff.setOnAction(_ -> turn());
        HBox head = new HBox(words("phone.title", "heading"), Quiet.spring(), onOff);
        head.getStyleClass().add("phone-head");
        fillInvitation();
        VBox content = new VBox(state, invitation, ladder, list);
        content.getStyleClass().add("phone-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.stateProperty().subscribe(_ -> show());
        model.openingProperty().subscribe(_ -> show());
        model.inVainProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
        network.valueProperty().subscribe(_ -> showDoorway());
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /// What should get the focus when the sheet opens.
    Node first() {
        return onOff;
    }

    private void fillInvitation() {
        network.setConverter(new ChoiceWords<>(doorway ->
                doorway.interfaceName() + " · " + doorway.invitation().getHost()));
        network.setMaxWidth(Double.MAX_VALUE);
        network.accessibleTextProperty().bind(texts.bind("phone.network"));
        HBox.setHgrow(network, Priority.ALWAYS);
        networkLine.getChildren().addAll(words("phone.network", "second"), network);
        networkLine.getStyleClass().add("phone-line");
        newCode.textProperty().bind(texts.bind("phone.new-code"));
        newCode.setOnAction(_ -> model.invite());
        Quiet.flat(newCode);
        address.getStyleClass().add("phone-address");
        address.setWrapText(true);
        code.getStyleClass().add("second");
        code.setWrapText(true);
        plain.textProperty().bind(texts.bind("phone.plain"));
        plain.setMinWidth(0);
        plain.selectedProperty().subscribe(_ -> showDoorway());
        FlowPane codes = new FlowPane(newCode, plain);
        codes.getStyleClass().add("phone-codes");
        VBox words = new VBox(
                words("phone.scan", "phone-scan"), address, words("phone.warning", "second"), code, networkLine, codes);
        words.getStyleClass().add("phone-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        invitation.getStyleClass().add("phone-invitation");
        invitation.getChildren().addAll(picture, words);
    }

    private void turn() {
        if (model.stateProperty().get() instanceof StationState.Open) {
            model.close();
        } else {
            model.open();
        }
    }

    private void show() {
        StationState now = model.stateProperty().get();
        boolean open = now instanceof StationState.Open;
        onOff.setText(texts.get(open ? "phone.turn-off" : "phone.turn-on"));
        onOff.setDisable(model.openingProperty().get());
        state.setText(stateWords(now));
        see(state, !state.getText().isEmpty());
        List<Doorway> doorways = model.doorways();
        see(invitation, !doorways.isEmpty());
        see(networkLine, doorways.size() > 1);
        see(ladder, now instanceof StationState.Failed || model.inVainProperty().get());
        Doorway chosen = network.getValue();
        network.getItems().setAll(doorways);
        network.setValue(doorways.stream()
                .filter(each -> chosen != null && each.interfaceName().equals(chosen.interfaceName()))
                .findFirst()
                .orElse(doorways.isEmpty() ? null : doorways.getFirst()));
        showDoorway();
        if (now instanceof StationState.Open opened) {
            code.setText(texts.get("phone.code", opened.code()));
        }
    }

    private String stateWords(StationState now) {
        if (model.openingProperty().get()) {
            return texts.get("phone.opening");
        }
        return switch (now) {
            case StationState.Closed _ -> texts.get("phone.off");
            case StationState.Open _ -> "";
            case StationState.Failed failed when failed.reason().isEmpty() -> texts.get("phone.no-network");
            case StationState.Failed failed -> texts.get("phone.failed", failed.reason());
        };
    }

    private void showDoorway() {
        Doorway doorway = network.getValue();
        if (doorway == null) {
            picture.clear();
            return;
        }
        URI invitation = plain.isSelected() ? doorway.plainInvitation() : doorway.invitation();
        picture.show(QrCode.of(invitation.toString()), MODULE);
        picture.setAccessibleText(texts.get("phone.scan"));
        address.setText(place(invitation));
    }

    /// What somebody would type; the token comes along with the code only.
    private static String place(URI invitation) {
        return invitation.getScheme() + "://" + invitation.getAuthority() + "/";
    }

    private Label words(String key, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
