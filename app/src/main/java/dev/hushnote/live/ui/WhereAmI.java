package dev.hushnote.live.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.DigitKey;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.live.Choice;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list that answers "Where am I?": a digit means "I am here". What has no digit of its own is reached by arrows
/// and
/// Enter, as everything else is too.
final class WhereAmI {

    private static final int LAST_DIGIT = 9;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final LiveViewModel model;
    private final Texts texts;
    private final Overlay overlay;

    WhereAmI(LiveViewModel model, Texts texts, Overlay overlay) {
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
    }

    void open() {
        model.choices(this::show);
    }

    private void show(List<Choice> choices) {
        Label title = new Label(texts.get("where.title"));
        title.getStyleClass().add("heading");
        VBox list = new VBox(title);
        list.getStyleClass().add("where");
        List<Runnable> byDigit = new ArrayList<>();
        boolean severalConferences =
                choices.stream().map(Choice::conference).distinct().count() > 1;
        for (Choice choice : choices) {
            add(list, byDigit, label(choice, severalConferences), () -> model.enter(choice.session()));
        }
        add(list, byDigit, texts.get("where.new-moment"), model::enterMoment);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, byDigit));
        overlay.show(list, list.getChildren().get(1));
    }

    private void pressed(KeyEvent event, List<Runnable> byDigit) {
        int digit = DigitKey.of(event);
        if (digit >= 1 && digit <= Math.min(LAST_DIGIT, byDigit.size())) {
            event.consume();
            overlay.close();
            byDigit.get(digit - 1).run();
        }
    }

    private void add(VBox list, List<Runnable> byDigit, HBox words, Runnable action) {
        Button line = new Button();
        Label digit = new Label(Integer.toString(byDigit.size() + 1));
        digit.getStyleClass().add("key");
        digit.setVisible(byDigit.size() < LAST_DIGIT);
        words.getChildren().addFirst(digit);
        line.setGraphic(words);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("flat", "where-line");
        line.setAccessibleText(words.getAccessibleText());
        line.setOnAction(_ -> {
            overlay.close();
            action.run();
        });
        byDigit.add(action);
        list.getChildren().add(line);
    }

    private void add(VBox list, List<Runnable> byDigit, String words, Runnable action) {
        HBox line = new HBox(new Label(words));
        line.setAccessibleText(words);
        line.getStyleClass().add("where-words");
        add(list, byDigit, line, action);
    }

    private HBox label(Choice choice, boolean severalConferences) {
        Session session = choice.session();
        String reason = switch (choice.reason()) {
            case RUNNING -> texts.get("where.running");
            case LAST -> texts.get("where.last");
            case NEXT -> texts.get("where.next", CLOCK.format(session.slot().starts()));
        };
        Label title = new Label(session.title());
        title.setMinWidth(0);
        String room = session.room() == null ? "" : " · " + session.room();
        String conference = severalConferences ? " · " + choice.conference().name() : "";
        Label second = new Label(reason + room + conference);
        second.getStyleClass().add("second");
        second.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, second);
        line.getStyleClass().add("where-words");
        line.setAccessibleText(session.title() + ", " + second.getText());
        return line;
    }
}
