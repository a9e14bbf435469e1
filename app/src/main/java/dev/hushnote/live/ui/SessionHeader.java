package dev.hushnote.live.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Texts;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.ui.LightButtons;
import dev.hushnote.text.Isolation;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is being written in: title, who, where, when, and the lights.
final class SessionHeader extends VBox {

    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// A room of no more characters is never cut off.
    private static final int SHORT_ROOM = 14;

    private final LiveViewModel model;
    private final ConferenceInView inView;
    private final Texts texts;
    private final Label title = new Label();
    private final LightButtons lights;
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private final Label reason = new Label();
    private boolean terse;
    private boolean tight;

    SessionHeader(LiveViewModel model, ConferenceInView inView, Texts texts) {
        this.model = model;
        this.inView = inView;
        this.texts = texts;
        this.lights = new LightButtons(texts, model::rate);
        getStyleClass().add("session-header");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        lights.setMinWidth(USE_PREF_SIZE);
        lights.setMaxWidth(USE_PREF_SIZE);
        first.getStyleClass().add("session-header-first");
        second.getStyleClass().add("session-header-second");
        reason.getStyleClass().add("second");
        first.getChildren().addAll(title, lights);
        getChildren().addAll(first, second, reason);
        setMinHeight(USE_PREF_SIZE);
        inView.sessionProperty().subscribe(_ -> show());
        inView.overviewProperty().subscribe(_ -> show());
        model.situationProperty().subscribe(_ -> show());
        model.nowProperty().subscribe(_ -> showState());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// One line only, where there is little room.
    void terse(boolean terse) {
        second.setVisible(!terse);
        second.setManaged(!terse);
        title.setWrapText(!terse);
        lights.terse(terse);
        this.terse = terse;
        showReason();
    }

    /// The lights without words, and nothing said of track and recording.
    void tight(boolean tight) {
        lights.terse(terse || tight);
        if (this.tight != tight) {
            this.tight = tight;
            show();
        }
    }

    /// The lights below the facts instead of beside the title, where both do not fit in one row.
    void narrow(boolean narrow) {
        if (narrow == first.getChildren().contains(lights)) {
            first.getChildren().remove(lights);
            getChildren().remove(lights);
            if (narrow) {
                getChildren().add(lights);
            } else {
                first.getChildren().add(lights);
            }
        }
    }

    private void show() {
        Optional<Session> session = inView.session();
        showState();
        second.getChildren().clear();
        session.ifPresent(this::showSecond);
        Optional<Rating> rating =
                model.rated().map(rated -> model.situation().ratings().get(rated.id()));
        lights.show(
                inView.conference().map(conference -> conference.words()).orElse(LightWords.USUAL),
                rating.map(Rating::light).orElse(null));
        reason.setText(rating.map(Rating::reason).orElse(""));
        showReason();
    }

    private void showReason() {
        boolean wanted = !terse && !reason.getText().isEmpty();
        reason.setVisible(wanted);
        reason.setManaged(wanted);
    }

    /// The title, and whether what is written goes to where the attendee is.
    private void showState() {
        Optional<Session> session = inView.session();
        boolean live = session.filter(model.situation()::isLive).isPresent();
        pseudoClassStateChanged(ELSEWHERE, session.isPresent() && !live);
        pseudoClassStateChanged(
                CANCELLED, session.filter(now -> !now.takesPlace()).isPresent());
        title.setText(session.map(now -> live ? now.title() : elsewhere(now))
                .orElseGet(() -> texts.get(
                        "header.between", model.time(model.nowProperty().get()))));
    }

    private String elsewhere(Session session) {
        boolean over = session.slot()
                .endsOrStarts()
                .atZone(model.zone())
                .toInstant()
                .isBefore(model.nowProperty().get());
        return texts.get(over ? "header.writing-in-ended" : "header.writing-in", Isolation.of(session.title()));
    }

    private void showSecond(Session session) {
        Optional<Overview> overview = inView.overview();
        add(session.takesPlace() ? "" : texts.get("header.cancelled"), "header-cancelled", true);
        add(
                Isolation.line(overview.stream()
                        .flatMap(all -> all.speakersOf(session).stream())
                        .map(Speaker::summary)),
                "header-speakers",
                false);
        overview.flatMap(all -> all.trackOf(session))
                .filter(_ -> !tight)
                .map(Track::name)
                .ifPresent(name -> add(name, "track-chip", false));
        String room = session.room() == null ? "" : session.room();
        add(room, "header-fact", room.length() <= SHORT_ROOM);
        add(slot(session), "header-fact", true);
        if (overview.flatMap(all -> all.photoBan(session)).isPresent()) {
            add(texts.get("header.no-photos"), "header-fact", true);
        }
        add(tight ? "" : recorded(session.recording().recorded()), "header-fact", true);
    }

    /// @param fixed whether it is short enough never to be cut off
    private void add(String text, String styleClass, boolean fixed) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            label.getStyleClass().addAll("second", styleClass);
            if (fixed) {
                label.setMinWidth(USE_PREF_SIZE);
            }
            second.getChildren().add(label);
        }
    }

    private static String slot(Session session) {
        String starts = CLOCK.format(session.slot().starts());
        return session.slot().ends() == null
                ? starts + "–"
                : starts + "–" + CLOCK.format(session.slot().ends());
    }

    private String recorded(Recorded recorded) {
        return switch (recorded) {
            case YES -> texts.get("header.recorded");
            case NO -> texts.get("header.not-recorded");
            case UNKNOWN -> "";
        };
    }
}
