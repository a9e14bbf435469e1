package dev.hushnote.gallery.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.gallery.SheetPhoto;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One photo as large as the window lets it be, and beside it what is said and known of it.
final class ViewerPane extends BorderPane {

    /// How much a small picture is enlarged at most.
    private static final double LARGEST = 2;

    private final ViewerModel model;
    private final Texts texts;
    private final PhotoDeeds deeds;
    private final ImageView image = new ImageView();
    private final Label trouble = new Label();
    private final StackPane stage = new StackPane(image, trouble);
    private final CaptionField caption = new CaptionField((keep, _) -> captionEnded(keep));
    private final CaptionField alt = new CaptionField((keep, _) -> altEnded(keep));
    private final Label session = line("viewer-session");
    private final Label taken = line("second");
    private final Label device = line("second");
    private final Label file = line("second");
    private final Label number = line("second");
    private final Button back = Quiet.flat(new Button());
    private final Button forth = Quiet.flat(new Button());
    private @Nullable SheetPhoto shown;

    ViewerPane(ViewerModel model, Texts texts, PhotoDeeds deeds) {
        this.model = model;
        this.texts = texts;
        this.deeds = deeds;
        getStyleClass().add("viewer");
        image.setPreserveRatio(true);
        image.setManaged(false);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("viewer-trouble");
        stage.getStyleClass().add("viewer-stage");
        stage.setMinSize(0, 0);
        stage.setFocusTraversable(true);
        stage.setOnMousePressed(_ -> stage.requestFocus());
        stage.layoutBoundsProperty().subscribe(_ -> fit());
        setCenter(stage);
        setRight(side());
        setPrefSize(4000, 3000);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What gets the focus first: there, arrow keys leaf through.
    Region stage() {
        return stage;
    }

    /// Shows a photo; its picture comes later.
    void show(SheetPhoto photo) {
        SheetPhoto before = shown;
        boolean other = before == null || !before.id().equals(photo.id());
        shown = photo;
        if (other) {
            image.setImage(null);
            trouble.setText("");
        }
        write(caption, photo.caption().orElse(""), other);
        String words = photo.photo().alt();
        write(alt, words == null ? "" : words, other);
        alt.setPromptText(photo.caption().orElseGet(() -> texts.get("photos.alt-prompt")));
        describe(photo);
    }

    void show(LargePicture picture) {
        switch (picture) {
            case LargePicture.Shown large -> {
                image.setImage(large.image());
                trouble.setText("");
            }
            case LargePicture.Missing _ -> trouble.setText(texts.get("photos.file-missing"));
            case LargePicture.Undecodable _ -> trouble.setText(texts.get("photos.file-undecodable"));
        }
        fit();
    }

    /// Stores what is being written.
    void keepWords() {
        if (caption.isFocused() || alt.isFocused()) {
            stage.requestFocus();
        }
    }

    private void describe(SheetPhoto photo) {
        session.setText(model.session().map(Session::title).orElseGet(() -> texts.get("photos.no-session")));
        taken.setText(DateTimeFormatter.ofPattern(texts.get("photos.taken-seconds-pattern"), texts.language())
                .format(photo.photo().takenAt().atZone(model.zone())));
        device.setText(photo.photo().device() == null ? "" : photo.photo().device());
        device.setManaged(!device.getText().isEmpty());
        file.setText(photo.original().fileName() + sizeOf(photo));
        number.setText(texts.get("photos.number", model.number(), model.count()));
        back.setDisable(!model.canStep(-1));
        forth.setDisable(!model.canStep(1));
        stage.setAccessibleText(photo.caption().orElseGet(() -> photo.original().fileName()));
    }

    private static String sizeOf(SheetPhoto photo) {
        boolean known = photo.original().width() > 0;
        return known
                ? "  " + photo.original().width() + " × " + photo.original().height()
                : "";
    }

    private static void write(CaptionField field, String words, boolean other) {
        if (other || !field.isFocused()) {
            field.open(words);
        }
    }

    private VBox side() {
        back.setGraphic(Icons.of(Feather.CHEVRON_LEFT));
        back.accessibleTextProperty().bind(texts.bind("photos.previous"));
        back.setOnAction(_ -> step(-1));
        forth.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        forth.accessibleTextProperty().bind(texts.bind("photos.next"));
        forth.setOnAction(_ -> step(1));
        HBox ways = new HBox(back, number, forth);
        ways.getStyleClass().add("viewer-ways");
        ways.setAlignment(Pos.CENTER_LEFT);
        Label hint = line("second");
        hint.textProperty().bind(texts.bind("photos.viewer-keys"));
        caption.promptTextProperty().bind(texts.bind("photos.caption-prompt"));
        Region spring = Quiet.spring();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox side = new VBox(
                ways,
                named("photos.caption", caption),
                named("photos.alt", alt),
                session,
                taken,
                device,
                file,
                spring,
                hint);
        side.getStyleClass().add("viewer-side");
        return side;
    }

    private VBox named(String key, CaptionField field) {
        Label name = line("second");
        name.textProperty().bind(texts.bind(key));
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(texts.bind(key));
        return new VBox(name, field);
    }

    private static Label line(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private void step(int by) {
        keepWords();
        model.step(by);
    }

    private void key(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() || event.isAltDown() || writing) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case LEFT, UP, PAGE_UP -> step(-1);
            case RIGHT, DOWN, PAGE_DOWN, SPACE -> step(1);
            case ENTER, F2 -> caption.write();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void captionEnded(boolean keep) {
        ended(caption, keep, shown == null ? "" : shown.caption().orElse(""));
        if (keep && shown != null) {
            deeds.caption(shown, caption.getText());
        }
    }

    private void altEnded(boolean keep) {
        String before = shown == null || shown.photo().alt() == null
                ? ""
                : shown.photo().alt();
        ended(alt, keep, before);
        if (keep && shown != null) {
            deeds.alt(shown, alt.getText());
        }
    }

    /// The field stays where it is: it opens anew with what counts now.
    private void ended(CaptionField field, boolean keep, String before) {
        boolean focused = field.isFocused();
        field.open(keep ? field.getText() : before);
        if (focused) {
            stage.requestFocus();
        }
    }

    private void fit() {
        if (image.getImage() == null) {
            return;
        }
        double wide = image.getImage().getWidth();
        double high = image.getImage().getHeight();
        double scale = Math.min(LARGEST, Math.min(stage.getWidth() / wide, stage.getHeight() / high));
        image.setFitWidth(wide * scale);
        image.setFitHeight(high * scale);
        image.relocate((stage.getWidth() - wide * scale) / 2, (stage.getHeight() - high * scale) / 2);
    }
}
