package dev.hushnote.live.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.live.Live;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.ui.LightSign;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One question at a time above the composer: which room, or which light. Nobody has to answer.
final class Strip extends HBox {

    private static final int MOST = 4;

    private final LiveViewModel model;
    private final ConferenceInView inView;
    private final Texts texts;
    private final All all;
    private final Set<UUID> waved = new HashSet<>();

    /// The list of everywhere one could be.
    ///
    /// @param key its key as a person writes it
    record All(Runnable open, String key) {}

    Strip(LiveViewModel model, ConferenceInView inView, Texts texts, All all) {
        this.model = model;
        this.inView = inView;
        this.texts = texts;
        this.all = all;
        getStyleClass().add("strip");
        model.situationProperty().subscribe(_ -> show());
        inView.sessionProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        if (model.live() instanceof Live.Ambiguous several) {
            askRoom(several.running());
        } else {
            unrated().ifPresent(this::askLight);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Optional<Session> unrated() {
        UUID viewed = inView.session().map(Session::id).orElse(null);
        return model.situation().unrated().stream()
                .filter(session ->
                        !waved.contains(session.id()) && !session.id().equals(viewed))
                .reduce((_, later) -> later);
    }

    private void askRoom(List<Session> running) {
        Label question = words(texts.get("where.which"));
        question.setMinWidth(USE_PREF_SIZE);
        List<Session> offered = running.stream().limit(MOST).toList();
        GridPane choices = new GridPane();
        choices.getStyleClass().add("strip-choices");
        HBox.setHgrow(choices, Priority.ALWAYS);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            choices.getColumnConstraints().add(half);
        }
        for (int i = 0; i < offered.size(); i++) {
            choices.add(button(offered.get(i)), i % 2, i / 2);
        }
        VBox asking = new VBox(question);
        asking.getStyleClass().add("strip-question");
        asking.setMinWidth(USE_PREF_SIZE);
        if (running.size() > MOST) {
            asking.getChildren().add(more());
        }
        getChildren().addAll(asking, choices);
    }

    private Button more() {
        Button more = Quiet.flat(new Button(texts.get("where.more", all.key())));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(_ -> all.open().run());
        return more;
    }

    private Button button(Session session) {
        Button here = Quiet.keepingFocus(new Button(session.title()));
        here.setGraphic(choice(session));
        here.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        here.setAccessibleText(Stream.of(session.room(), session.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
        here.getStyleClass().add("strip-choice");
        here.setMinWidth(0);
        here.setMaxWidth(Double.MAX_VALUE);
        here.setOnAction(_ -> model.enter(session));
        return here;
    }

    /// The room first: it is what somebody looking around can see.
    private static VBox choice(Session session) {
        Label title = words(session.title());
        VBox both = new VBox();
        both.setMinWidth(0);
        if (session.room() == null) {
            both.getChildren().add(title);
        } else {
            Label room = words(session.room());
            room.getStyleClass().add("strip-room");
            title.getStyleClass().add("second");
            both.getChildren().addAll(room, title);
        }
        return both;
    }

    private void askLight(Session session) {
        Label question = words(texts.get("lights.not-rated", session.title()));
        getChildren().addAll(question, Quiet.spring());
        LightWords words = inView.conference().map(c -> c.words()).orElse(LightWords.USUAL);
        for (Light light : Light.values()) {
            Button give = Quiet.keepingFocus(new Button());
            give.setGraphic(LightSign.shape(light, false));
            give.setText(LightSign.word(light, words, texts));
            give.setMinWidth(USE_PREF_SIZE);
            give.setOnAction(_ -> model.rate(session, light));
            getChildren().add(give);
        }
        Button later = Quiet.flat(new Button());
        later.setGraphic(Icons.of(Feather.X));
        later.setAccessibleText(texts.get("lights.later"));
        later.setOnAction(_ -> {
            waved.add(session.id());
            show();
        });
        getChildren().add(later);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        return label;
    }
}
