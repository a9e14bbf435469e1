package dev.hushnote.recording.ui.videos;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.Wrapped;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What was found, for confirmation: how much above, the videos, and what to do below. While a session is chosen, that
/// stands in place of the videos.
final class ConfirmPane extends BorderPane {

    private final MatchedVideos matched;
    private final Texts texts;
    private final VideoWords words;
    private final VideoRows rows;
    private final Label counts = Wrapped.label("second", "videos-counts");
    private final Button attach;
    private final HBox footer;
    private final HBox choosing;

    /// What its buttons do.
    ///
    /// @param attach takes what is ticked
    /// @param another asks for another list
    /// @param cancel puts all away
    record Ways(Runnable attach, Runnable another, Runnable cancel) {}

    ConfirmPane(MatchedVideos matched, Texts texts, Ways ways) {
        this.matched = matched;
        this.texts = texts;
        this.words = new VideoWords(texts);
        this.rows = new VideoRows(matched, texts);
        this.attach = VideoControls.button(ways.attach());
        this.footer = footer(ways);
        this.choosing = new HBox(
                hint("videos.choice-keys"),
                Quiet.spring(),
                VideoControls.button(texts, "videos.back", matched::askNoMore));
        choosing.getStyleClass().add("videos-footer");
        setTop(counts);
        matched.rowsProperty().subscribe(_ -> words());
        matched.storingProperty().subscribe(_ -> words());
        texts.messagesProperty().subscribe(_ -> words());
        matched.askedProperty().subscribe(this::show);
    }

    /// The videos.
    void focus() {
        applyCss();
        rows.requestFocus();
    }

    private HBox footer(Ways ways) {
        attach.getStyleClass().add("primary");
        HBox all = new HBox(
                VideoControls.button(texts, "videos.another", ways.another()),
                hint("videos.keys"),
                Quiet.spring(),
                VideoControls.button(texts, "videos.cancel", ways.cancel()),
                attach);
        all.getStyleClass().add("videos-footer");
        return all;
    }

    private Label hint(String key) {
        Label hint = new Label();
        hint.textProperty().bind(texts.bind(key));
        hint.getStyleClass().add("second");
        hint.setMinWidth(0);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    private void show(@Nullable VideoRow row) {
        boolean back = getCenter() instanceof SessionChoice;
        if (row == null) {
            setCenter(rows);
            setBottom(footer);
            if (back && getScene() != null) {
                focus();
            }
        } else {
            SessionChoice choice = new SessionChoice(matched, row, texts);
            setCenter(choice);
            setBottom(choosing);
            choice.focus();
        }
        Present.when(counts, row == null);
    }

    private void words() {
        int ticked = matched.wanted().size();
        counts.setText(words.counts(matched));
        attach.setText(
                matched.storingProperty().get() ? texts.get("videos.attaching") : texts.get("videos.attach", ticked));
        attach.setDisable(ticked == 0 || matched.storingProperty().get());
    }
}
