package dev.hushnote.log.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.log.EntryKind;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.ui.PhotoTile;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Photos in the log: one with its words beside it, several abreast with their captions below.
final class PhotosView extends HBox {

    private static final DateTimeFormatter TO_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final LogSight sight;
    private final Texts texts;

    private PhotosView(LogSight sight) {
        this.sight = sight;
        this.texts = sight.texts();
        getStyleClass().add("log-line");
    }

    static PhotosView of(LogRow.Photos row, LogSight sight) {
        PhotosView view = new PhotosView(sight);
        if (row.photos().size() == 1) {
            view.single(row.photos().getFirst());
        } else {
            view.abreast(row);
        }
        return view;
    }

    private void single(LogRow.PhotoEntry photo) {
        VBox words = new VBox(caption(photo), taken(photo));
        remarks(photo).ifPresent(words.getChildren()::add);
        words.getStyleClass().add("photo-words");
        words.setAlignment(Pos.CENTER_LEFT);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(time(photo.entry().begunAt()), noMark(), tile(photo), words);
    }

    private void abreast(LogRow.Photos photos) {
        getStyleClass().add("photos-abreast");
        getChildren().addAll(time(photos.photos().getFirst().entry().begunAt()), noMark());
        for (LogRow.PhotoEntry photo : photos.photos()) {
            VBox one = new VBox(tile(photo), caption(photo));
            remarks(photo).ifPresent(one.getChildren()::add);
            one.getStyleClass().add("photo-above-words");
            getChildren().add(one);
        }
    }

    private Label time(Instant at) {
        Label label = new Label(sight.timeOfDay(at));
        label.getStyleClass().addAll("time", "log-time");
        return label;
    }

    private static Label noMark() {
        Label sign = new Label();
        sign.getStyleClass().add("mark-sign");
        return sign;
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

    private Optional<Label> remarks(LogRow.PhotoEntry photo) {
        return photo.shown()
                .map(ShownPhoto::remarks)
                .filter(keys -> !keys.isEmpty())
                .map(keys -> {
                    Label label = new Label(keys.stream().map(texts::get).collect(Collectors.joining(", ")));
                    label.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
                    label.getStyleClass().add("photo-remark");
                    label.setWrapText(true);
                    return label;
                });
    }

    private Label taken(LogRow.PhotoEntry photo) {
        String time = TO_SECONDS.format(photo.entry().begunAt().atZone(sight.zone()));
        String device = photo.shown().map(ShownPhoto::photo).map(Photo::device).orElse(null);
        Label label = new Label(device == null ? time : time + " · " + device);
        label.getStyleClass().add("second");
        return label;
    }
}
