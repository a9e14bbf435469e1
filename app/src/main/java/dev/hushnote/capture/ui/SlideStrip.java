package dev.hushnote.capture.ui;

import dev.hushnote.capture.Frame;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Work;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The slides that stood in view lately, small, newest first; one press takes one.
final class SlideStrip extends FlowPane {

    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /// Px; three fit beside each other under the preview.
    private static final double WIDTH = 84;

    private final SlidesViewModel model;
    private final Texts texts;
    private final Work work;
    private final Map<Frame, Image> images = new WeakHashMap<>();

    SlideStrip(SlidesViewModel model, Texts texts, Work work) {
        this.model = model;
        this.texts = texts;
        this.work = work;
        getStyleClass().add("slide-strip");
        model.slidesProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> show(model.slidesProperty().get()));
    }

    private void show(List<SeenSlide> slides) {
        getChildren().setAll(slides.stream().map(this::button).toList());
        setVisible(!slides.isEmpty());
        setManaged(!slides.isEmpty());
    }

    private Button button(SeenSlide slide) {
        ImageView picture = new ImageView();
        picture.setFitWidth(WIDTH);
        picture.setPreserveRatio(true);
        read(slide, picture);
        StackPane content = new StackPane(picture);
        if (slide.kept()) {
            Label sign = Icons.of(Feather.CHECK);
            StackPane.setAlignment(sign, Pos.BOTTOM_RIGHT);
            content.getChildren().add(sign);
        }
        Button button = Quiet.keepingFocus(new Button());
        button.setGraphic(content);
        button.getStyleClass().add("slide");
        button.pseudoClassStateChanged(KEPT, slide.kept());
        button.setAccessibleText(texts.get(
                slide.kept() ? "camera.slide-is-kept" : "camera.slide-take",
                CLOCK.format(slide.since().atZone(ZoneId.systemDefault()))));
        button.setOnAction(_ -> model.keep(slide));
        return button;
    }

    private void read(SeenSlide slide, ImageView shown) {
        Frame still = slide.still();
        Image known = images.get(still);
        if (known != null) {
            shown.setImage(known);
            return;
        }
        work.read(() -> new Image(new ByteArrayInputStream(still.jpeg()), WIDTH * 2, 0, true, true), image -> {
            images.put(still, image);
            shown.setImage(image);
        });
    }
}
