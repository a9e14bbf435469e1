package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.recording.Medium;
import dev.hushnote.recording.RecordedSession;
import java.net.URI;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A recording beside the log: the player, or the way to a video of the web, or how one is attached. Never takes the
/// caret from the log.
public final class ListeningPane extends VBox {

    private final ListeningModel model;
    private final Texts texts;
    private final Ways ways;
    private final MenuButton which = Quiet.keepingFocus(new MenuButton());
    private final PlayerPane player;
    private final VBox nothing = new VBox();
    private final VBox web = new VBox();
    private final Label address = Wrapped.label();
    private final Label hint = Wrapped.label();
    private final AnchorRows anchors;
    private final Button video;
    private final Button anchor = Quiet.keepingFocus(new Button());
    private final Button close = Quiet.flat(new Button());

    /// Where it leads.
    ///
    /// @param choose asks for a file
    /// @param address asks for a video's address
    /// @param anchor says that the line in hand is what is heard
    /// @param browse opens a web page
    /// @param player what the player cannot do itself
    public record Ways(
            Runnable choose, Runnable address, Runnable anchor, Consumer<URI> browse, PlayerPane.Actions player) {}

    public ListeningPane(ListeningModel model, Shell shell, Ways ways) {
        this.model = model;
        this.texts = shell.texts();
        this.ways = ways;
        this.player = new PlayerPane(shell, model.playback(), ways.player());
        this.video = way("listen.attach-video", model::attachVideo);
        this.anchors = new AnchorRows(texts, model.anchoring()::untie);
        getStyleClass().addAll("live-side", "listening-pane");
        setMinWidth(0);
        VBox.setVgrow(player, Priority.ALWAYS);
        empty();
        web();
        anchor.setGraphic(Icons.of(Feather.ANCHOR));
        anchor.setMaxWidth(Double.MAX_VALUE);
        anchor.setOnAction(_ -> ways.anchor().run());
        getChildren().addAll(head(), new StackPane(player, web, nothing), anchors, hint, anchor);
        VBox.setVgrow(getChildren().get(1), Priority.ALWAYS);
        model.sessionProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        model.playback().stateProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// How much of a copy that plays here is made, 0 to 1; empty while none is being made.
    ObjectProperty<OptionalDouble> convertedProperty() {
        return player.convertedProperty();
    }

    /// For those who want to go through it by keyboard.
    public void focusFirst() {
        close.requestFocus();
    }

    private HBox head() {
        which.getStyleClass().add("listening-which");
        which.setMinWidth(0);
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        close.setGraphic(Icons.of(Feather.X));
        close.accessibleTextProperty().bind(texts.bind("listen.close"));
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(which, close);
        head.getStyleClass().add("about-head");
        return head;
    }

    private void empty() {
        Label words = Wrapped.label();
        words.textProperty().bind(texts.bind("listen.nothing"));
        words.getStyleClass().add("second");
        nothing.getStyleClass().add("listening-nothing");
        nothing.getChildren()
                .addAll(words, way("listen.attach", ways.choose()), way("listen.attach-web", ways.address()), video);
    }

    private void web() {
        web.getStyleClass().add("listening-nothing");
        address.getStyleClass().add("second");
        web.getChildren().addAll(address, way("listen.open-web", this::openWeb));
    }

    private Button way(String key, Runnable action) {
        Button button = Quiet.keepingFocus(new Button());
        button.textProperty().bind(texts.bind(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void openWeb() {
        RecordedSession.Beside now = model.chosenProperty().get();
        if (now != null && now.recording().medium() instanceof Medium.Web(URI there)) {
            ways.browse().accept(there);
        }
    }

    private void show() {
        RecordedSession session = model.sessionProperty().get();
        RecordedSession.Beside now = model.chosenProperty().get();
        boolean file = now != null && now.recording().medium() instanceof Medium.File;
        boolean ready = model.playback().stateProperty().get() instanceof PlaybackState.Ready;
        Present.when(player, file);
        Present.when(web, now != null && !file);
        Present.when(nothing, now == null);
        Present.when(video, session != null && session.session().recording().video() != null);
        Present.when(anchor, now != null && (ready || !file));
        anchor.setText(texts.get(file ? "listen.anchor" : "listen.anchor-web"));
        anchors.show(now);
        address.setText(now == null ? "" : now.recording().medium().location());
        hint.setText(now == null ? "" : texts.get(hintKey(file)));
        hint.getStyleClass().setAll("label", "second");
        Present.when(hint, now != null && now.log().alignment().isEmpty() && (ready || !file));
        player.nameProperty().set(now == null ? "" : called(now));
        which.setText(now == null ? texts.get("listen.heading") : called(now));
        which.getItems().clear();
        choices(session, now);
    }

    private static String hintKey(boolean file) {
        return file ? "listen.hint-anchor" : "listen.hint-web";
    }

    private void choices(@Nullable RecordedSession session, RecordedSession.@Nullable Beside now) {
        if (session != null) {
            session.recordings().stream()
                    .map(beside -> item(called(beside), () -> model.choose(beside)))
                    .forEach(which.getItems()::add);
            if (!session.recordings().isEmpty()) {
                which.getItems().add(new SeparatorMenuItem());
            }
            which.getItems().add(item(texts.get("listen.attach"), ways.choose()));
            which.getItems().add(item(texts.get("listen.attach-web"), ways.address()));
            if (session.session().recording().video() != null) {
                which.getItems().add(item(texts.get("listen.attach-video"), model::attachVideo));
            }
        }
        if (now != null) {
            which.getItems().add(item(texts.get("listen.detach"), model::detach));
        }
    }

    /// Its title; a file's name says more than the path to it.
    private static String called(RecordedSession.Beside beside) {
        String title = beside.recording().title();
        if (title != null) {
            return title;
        }
        String location = beside.recording().medium().location();
        return beside.recording().medium() instanceof Medium.File
                ? location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1)
                : location;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
