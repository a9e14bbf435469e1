package dev.hushnote.log.ui;

import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.FullWidthCell;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.ui.PhotoTile;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One row of the log: time, mark, text; or photos with their captions.
final class LogCell extends FullWidthCell<LogRow> {

    private static final DateTimeFormatter TO_MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TO_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final LogSight sight;
    private final Texts texts;

    LogCell(LogSight sight) {
        this.sight = sight;
        this.texts = sight.texts();
        getStyleClass().add("log-cell");
    }

    @Override
    protected Region view(LogRow row) {
        return switch (row) {
            case LogRow.Line line -> line(line);
            case LogRow.Photos photos
            when photos.photos().size() == 1 -> single(photos.photos().getFirst());
            case LogRow.Photos photos -> abreast(photos);
        };
    }

    private Region line(LogRow.Line line) {
        Entry entry = line.entry();
        setAccessibleText(texts.word("mark", entry.kind()) + ", " + time(entry.begunAt()) + ", " + entry.text());
        if (sight.isEdited(entry.id())) {
            Region room = new Region();
            room.setMinHeight(sight.editorHeight());
            room.setPrefHeight(sight.editorHeight());
            return row(entry, room);
        }
        VBox body = new VBox(text(entry));
        body.getStyleClass().add("entry-body");
        addAnswer(entry, body);
        HBox notes = notes(line);
        if (!notes.getChildren().isEmpty()) {
            body.getChildren().add(notes);
        }
        return row(entry, body);
    }

    private Node text(Entry entry) {
        String style = MarkSign.styleClass(entry.kind());
        if (!entry.text().isBlank()) {
            return new StyledTextView(entry.text(), style);
        }
        Label alone = new Label(texts.word("mark", entry.kind()));
        alone.getStyleClass().addAll("mark-alone", style);
        return alone;
    }

    private void addAnswer(Entry entry, VBox body) {
        if (entry.kind() != EntryKind.LOOK_UP) {
            return;
        }
        String answer = entry.answer();
        Label label = new Label(answer == null ? texts.get("lines.answer-later") : "→ " + answer);
        label.getStyleClass().add(answer == null ? "answer-later" : "second");
        label.setWrapText(true);
        label.setOnMouseClicked(_ -> sight.answer(entry));
        body.getChildren().add(label);
    }

    private HBox notes(LogRow.Line line) {
        HBox notes = new HBox();
        notes.getStyleClass().add("entry-notes");
        Entry entry = line.entry();
        if (line.late()) {
            notes.getChildren().add(note(Feather.CLOCK, "lines.added-later"));
        }
        if (entry.visibility() == Visibility.PRIVATE) {
            notes.getChildren().add(note(Feather.LOCK, "lines.private"));
        }
        if (entry.doneAt() != null) {
            notes.getChildren().add(note(Feather.CHECK, "lines.done"));
        }
        return notes;
    }

    private Label note(Feather icon, String key) {
        Label label = new Label(texts.get(key), Icons.of(icon));
        label.getStyleClass().add("second");
        return label;
    }

    private Region row(Entry entry, Region body) {
        Label sign = new Label(MarkSign.of(entry.kind()));
        sign.getStyleClass().addAll("mark-sign", MarkSign.styleClass(entry.kind()));
        Region indent = new Region();
        indent.setMinWidth(Region.USE_PREF_SIZE);
        indent.setStyle("-fx-pref-width: " + entry.indent() * 1.6 + "em;");
        HBox row = new HBox(timeLabel(entry.begunAt()), sign, indent, body);
        row.getStyleClass().add("log-line");
        HBox.setHgrow(body, Priority.ALWAYS);
        return row;
    }

    private Label timeLabel(Instant at) {
        Label label = new Label(time(at));
        label.getStyleClass().addAll("time", "log-time");
        return label;
    }

    private Region single(LogRow.PhotoEntry photo) {
        PhotoTile tile = tile(photo);
        VBox words = new VBox(caption(photo), taken(photo));
        words.getStyleClass().add("photo-words");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label sign = new Label();
        sign.getStyleClass().add("mark-sign");
        HBox row = new HBox(timeLabel(photo.entry().begunAt()), sign, tile, words);
        row.getStyleClass().add("log-line");
        return row;
    }

    private Region abreast(LogRow.Photos photos) {
        Label sign = new Label();
        sign.getStyleClass().add("mark-sign");
        HBox row = new HBox(timeLabel(photos.photos().getFirst().entry().begunAt()), sign);
        row.getStyleClass().addAll("log-line", "photos-abreast");
        for (LogRow.PhotoEntry photo : photos.photos()) {
            VBox one = new VBox(tile(photo), caption(photo));
            one.getStyleClass().add("photo-above-words");
            row.getChildren().add(one);
        }
        return row;
    }

    private PhotoTile tile(LogRow.PhotoEntry photo) {
        PhotoTile tile = new PhotoTile(sight.thumbnails());
        tile.show(photo.shown().map(ShownPhoto::original));
        tile.setAccessibleText(captionOf(photo).orElseGet(() -> texts.word("mark", EntryKind.PHOTO)));
        tile.setOnMouseClicked(_ -> sight.openPhoto(photo));
        return tile;
    }

    private Label caption(LogRow.PhotoEntry photo) {
        Optional<String> words = captionOf(photo);
        boolean last = photo.shown()
                .map(ShownPhoto::photo)
                .map(Photo::id)
                .filter(sight::isLastPhoto)
                .isPresent();
        Supplier<String> prompt =
                () -> last ? texts.get("lines.caption-prompt", sight.captionKey()) : texts.get("lines.no-caption");
        Label label = new Label(words.orElseGet(prompt));
        label.getStyleClass().add(words.isPresent() ? "caption" : "caption-prompt");
        label.setWrapText(true);
        label.setOnMouseClicked(_ -> sight.openPhoto(photo));
        return label;
    }

    private static Optional<String> captionOf(LogRow.PhotoEntry photo) {
        return photo.shown().map(ShownPhoto::photo).map(Photo::caption);
    }

    private Label taken(LogRow.PhotoEntry photo) {
        String time = TO_SECONDS.format(photo.entry().begunAt().atZone(sight.zone()));
        String device = photo.shown().map(ShownPhoto::photo).map(Photo::device).orElse(null);
        Label label = new Label(device == null ? time : time + " · " + device);
        label.getStyleClass().add("second");
        return label;
    }

    private String time(Instant at) {
        return TO_MINUTES.format(at.atZone(sight.zone()));
    }

    /// Takes a row only to be measured.
    void take(LogRow row) {
        updateItem(row, false);
    }

    /// Where the text begins, in px from the cell's left edge.
    double textLeft() {
        return getGraphic() instanceof HBox row && !row.getChildren().isEmpty()
                ? row.getLayoutX() + row.getChildren().getLast().getLayoutX()
                : 0;
    }

    /// Whether this cell shows an entry now.
    boolean shows(UUID entry) {
        LogRow row = getItem();
        return row != null
                && row.entries().stream().anyMatch(shown -> shown.id().equals(entry));
    }
}
