package dev.hushnote.capture.ui;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Lets the attendee draw where the screen stands: over what the camera sees, with the mouse or the arrow keys.
public final class RegionDrawing {

    private static final double LONGEST = 600;
    private static final double STEP = 0.02;
    private static final double SMALLEST = 0.05;

    private final SlidesViewModel model;
    private final Shell shell;
    private final Rectangle frame = new Rectangle();
    private SlideRegion drawn = SlideRegion.WHOLE;
    private double width = 1;
    private double height = 1;
    private double fromX;
    private double fromY;

    public RegionDrawing(SlidesViewModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
        frame.getStyleClass().add("region-frame");
        frame.setMouseTransparent(true);
    }

    /// Shows the newest picture to draw on; without one it says so.
    public void open() {
        Optional<Frame> picture = model.picture();
        if (picture.isEmpty()) {
            shell.notices().show(Notice.problem("camera.no-picture"));
            return;
        }
        shell.work()
                .read(
                        () -> new Image(new ByteArrayInputStream(picture.get().jpeg()), LONGEST, LONGEST, true, true),
                        this::show);
    }

    private void show(Image image) {
        width = image.getWidth();
        height = image.getHeight();
        Pane board = new Pane(new ImageView(image), frame);
        board.getStyleClass().add("region-board");
        board.setMinSize(width, height);
        board.setMaxSize(width, height);
        board.setFocusTraversable(true);
        board.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        board.setAccessibleText(shell.texts().get("camera.region-how"));
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        draw(model.region());
        Texts texts = shell.texts();
        Label title = new Label(texts.get("camera.region-title"));
        title.getStyleClass().add("heading");
        Label how = new Label(texts.get("camera.region-how"));
        how.getStyleClass().add("second");
        how.setWrapText(true);
        Button done = new Button(texts.get("camera.region-done"));
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> finish());
        VBox sheet = new VBox(title, how, board, new HBox(done));
        sheet.getStyleClass().add("region-drawing");
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        shell.overlay().show(sheet, board);
    }

    private void begin(MouseEvent event) {
        fromX = event.getX();
        fromY = event.getY();
    }

    private void drag(MouseEvent event) {
        double left = share(Math.min(fromX, event.getX()), width);
        double top = share(Math.min(fromY, event.getY()), height);
        double right = share(Math.max(fromX, event.getX()), width);
        double bottom = share(Math.max(fromY, event.getY()), height);
        if (right - left >= SMALLEST && bottom - top >= SMALLEST) {
            draw(new SlideRegion(left, top, right - left, bottom - top));
        }
    }

    /// Arrows move it, with Shift they change its size.
    private void key(KeyEvent event) {
        double x = event.getCode() == KeyCode.LEFT ? -STEP : event.getCode() == KeyCode.RIGHT ? STEP : 0;
        double y = event.getCode() == KeyCode.UP ? -STEP : event.getCode() == KeyCode.DOWN ? STEP : 0;
        if (event.getCode() == KeyCode.ENTER) {
            finish();
        } else if (x == 0 && y == 0) {
            return;
        } else if (event.isShiftDown()) {
            draw(new SlideRegion(
                    drawn.left(),
                    drawn.top(),
                    Math.clamp(drawn.width() + x, SMALLEST, 1 - drawn.left()),
                    Math.clamp(drawn.height() + y, SMALLEST, 1 - drawn.top())));
        } else {
            draw(new SlideRegion(
                    Math.clamp(drawn.left() + x, 0, 1 - drawn.width()),
                    Math.clamp(drawn.top() + y, 0, 1 - drawn.height()),
                    drawn.width(),
                    drawn.height()));
        }
        event.consume();
    }

    private void draw(SlideRegion region) {
        drawn = region;
        frame.setX(region.left() * width);
        frame.setY(region.top() * height);
        frame.setWidth(region.width() * width);
        frame.setHeight(region.height() * height);
    }

    private void finish() {
        model.draw(drawn);
        shell.overlay().close();
    }

    private static double share(double px, double whole) {
        return Math.clamp(px / whole, 0, 1);
    }
}
