package dev.hushnote.gallery.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.gallery.Holdings;
import dev.hushnote.gallery.SheetPhoto;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks for the session that a photo goes to: those nearest to its time first, fewer with every letter typed.
final class SessionChoice {

    private final Texts texts;
    private final Overlay overlay;

    SessionChoice(Texts texts, Overlay overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    void open(Holdings holdings, SheetPhoto photo, Consumer<Session> chosen) {
        List<Session> nearest = nearest(holdings, photo);
        Label title = new Label(texts.get("photos.move-title"));
        title.getStyleClass().add("heading");
        TextField query = new TextField();
        query.setPromptText(texts.get("photos.move-prompt"));
        query.setAccessibleText(texts.get("photos.move-prompt"));
        ListView<Session> list = new ListView<>();
        list.setCellFactory(_ -> new SessionCell(texts));
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("photos.move-title"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox view = new VBox(title, query, list);
        view.getStyleClass().add("session-choice");
        query.textProperty().subscribe(text -> {
            list.getItems().setAll(fitting(nearest, text));
            list.getSelectionModel().selectFirst();
        });
        Runnable take = () -> {
            Session session = list.getSelectionModel().getSelectedItem();
            if (session != null) {
                overlay.close();
                chosen.accept(session);
            }
        };
        query.setOnAction(_ -> take.run());
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> steer(event, list));
        list.setOnMouseClicked(_ -> take.run());
        overlay.show(view, query);
    }

    /// Every session but the one the photo is in.
    static List<Session> nearest(Holdings holdings, SheetPhoto photo) {
        LocalDateTime taken = LocalDateTime.ofInstant(
                photo.photo().takenAt(), holdings.conference().zone());
        return holdings.sessions().stream()
                .filter(session -> photo.session().filter(session.id()::equals).isEmpty())
                .sorted(Comparator.comparing((Session session) -> distance(session, taken)))
                .toList();
    }

    private static Duration distance(Session session, LocalDateTime taken) {
        if (taken.isBefore(session.slot().starts())) {
            return Duration.between(taken, session.slot().starts());
        }
        Duration past = Duration.between(session.slot().endsOrStarts(), taken);
        return past.isNegative() ? Duration.ZERO : past;
    }

    private static List<Session> fitting(List<Session> sessions, String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return sessions.stream()
                .filter(session -> words.stream()
                        .allMatch(
                                word -> session.title().toLowerCase(Locale.ROOT).contains(word)))
                .toList();
    }

    private static void steer(KeyEvent event, ListView<Session> list) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        int last = list.getItems().size() - 1;
        if (step != 0 && last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        }
    }
}
