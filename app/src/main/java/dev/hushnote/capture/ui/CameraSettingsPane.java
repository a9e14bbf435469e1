package dev.hushnote.capture.ui;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.ChoiceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How the pictures of the camera in use are wanted, and when it may sleep. Everything holds at once and is kept for
/// this camera.
public final class CameraSettingsPane {

    private static final List<Size> SIZES =
            List.of(new Size(3840, 2160), new Size(1920, 1080), new Size(1280, 720), new Size(640, 480));
    private static final List<Integer> TURNS = List.of(0, 90, 180, 270);

    private final CameraViewModel model;
    private final Shell shell;
    private final Texts texts;

    public CameraSettingsPane(CameraViewModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
        this.texts = shell.texts();
    }

    /// Width and height in px.
    private record Size(int width, int height) {

        String words() {
            return width + "×" + height;
        }
    }

    public void open() {
        SourceChoice choice = model.camera().choice();
        Label title = new Label(
                choice instanceof SourceChoice.None
                        ? texts.get("camera.settings")
                        : texts.get("camera.settings-of", SourceName.of(choice, texts)));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        List<Node> controls = new ArrayList<>();
        model.wish().ifPresent(wish -> controls.addAll(pictures(wish)));
        if (model.exposureOfferedProperty().get()) {
            controls.add(box("camera.lock-exposure", model.isExposureLocked(), model::lockExposure));
        }
        ComboBox<Integer> off = choice(
                "camera.off-after",
                BatterySaver.MINUTES,
                model.saver().minutes(),
                this::minutes,
                model.saver()::setMinutes);
        controls.add(cell("camera.off-after", off));
        VBox pane = new VBox(title);
        pane.getStyleClass().add("camera-settings");
        pane.getChildren().addAll(controls);
        Node focused = controls.size() == 1 ? off : controls.getFirst().lookup(".combo-box");
        shell.overlay().show(pane, focused);
    }

    private List<Node> pictures(FrameWish wish) {
        Size now = new Size(wish.width(), wish.height());
        List<Size> sizes = Stream.concat(SIZES.stream(), Stream.of(now))
                .distinct()
                .sorted(Comparator.comparingInt(Size::width).reversed())
                .toList();
        return List.of(
                cell(
                        "camera.size",
                        choice(
                                "camera.size",
                                sizes,
                                now,
                                Size::words,
                                size -> model.want(present -> present.sized(size.width(), size.height())))),
                cell(
                        "camera.turn",
                        choice(
                                "camera.turn",
                                TURNS,
                                wish.turn(),
                                this::turn,
                                degrees -> model.want(present -> present.turned(degrees)))),
                box("camera.mirror", wish.mirrored(), mirrored -> model.want(present -> present.mirrored(mirrored))));
    }

    private String turn(int degrees) {
        return degrees == 0 ? texts.get("camera.turn-none") : degrees + "°";
    }

    private String minutes(int minutes) {
        return minutes == 0 ? texts.get("camera.off-never") : texts.get("camera.off-minutes", minutes);
    }

    private CheckBox box(String key, boolean value, Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setMinWidth(0);
        box.setSelected(value);
        box.selectedProperty().subscribe((_, now) -> chosen.accept(now));
        return box;
    }

    private <T> ComboBox<T> choice(String key, List<T> items, T value, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(items));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(texts.get(key));
        box.setConverter(new ChoiceWords<>(words));
        box.setValue(value);
        box.valueProperty().subscribe((_, now) -> chosen.accept(now));
        return box;
    }

    private VBox cell(String key, ComboBox<?> box) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("second");
        name.setLabelFor(box);
        VBox cell = new VBox(name, box);
        cell.getStyleClass().add("camera-setting");
        return cell;
    }
}
