package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.conference.ui.SessionWords;
import dev.hushnote.desktop.Texts;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the programme says of a session, shortly.
final class ProgrammeSide extends VBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Consumer<URI> browse;

    ProgrammeSide(Texts texts, Consumer<URI> browse) {
        this.texts = texts;
        this.browse = browse;
        getStyleClass().add("sheet-side");
    }

    void show(Overview overview, Session session) {
        getChildren().clear();
        if (!session.takesPlace()) {
            add(texts.get("plan.cancelled"), "sheet-cancelled");
        }
        add(where(session), "second");
        overview.trackOf(session).ifPresent(track -> add(track(track), "second"));
        add(
                Stream.of(
                                SessionWords.of(session.kind(), texts),
                                recorded(session),
                                Objects.requireNonNullElse(session.language(), ""))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "second");
        link("form.video", session.recording().video());
        link("form.slides", session.recording().slides());
        overview.speakersOf(session).forEach(this::speaker);
    }

    private void speaker(Speaker speaker) {
        add(speaker.summary(), "sheet-speaker");
        if (speaker.role() != null) {
            add(speaker.role(), "second");
        }
        link(speaker.url());
    }

    private static String where(Session session) {
        LocalDateTime ends = session.slot().ends();
        String time = CLOCK.format(session.slot().starts()) + (ends == null ? "" : " – " + CLOCK.format(ends));
        return session.room() == null ? time : time + " · " + session.room();
    }

    private String track(Track track) {
        return track.host() == null ? track.name() : texts.get("plan.hosted", track.name(), track.host());
    }

    private String recorded(Session session) {
        return switch (session.recording().recorded()) {
            case UNKNOWN -> "";
            case YES, NO -> SessionWords.of(session.recording().recorded(), texts);
        };
    }

    private void link(String nameKey, @Nullable URI address) {
        if (address != null) {
            getChildren().add(hyperlink(texts.get(nameKey) + ": " + address.getHost(), address));
        }
    }

    private void link(@Nullable URI address) {
        if (address != null) {
            getChildren().add(hyperlink(address.getHost(), address));
        }
    }

    private Hyperlink hyperlink(String text, URI address) {
        Hyperlink link = new Hyperlink(text);
        link.setMinWidth(0);
        link.setAccessibleText(address.toString());
        link.setOnAction(_ -> {
            link.setVisited(false);
            browse.accept(address);
        });
        return link;
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
