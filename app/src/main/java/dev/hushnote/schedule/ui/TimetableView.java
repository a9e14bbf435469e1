package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The day as slots by rooms. Only what is in sight is made. Arrows go from card to card, S stars, 0 to 3 say how much,
/// Enter goes on to the chosen session.
final class TimetableView extends VBox {

    private static final double SCROLLBAR = 1.2;

    private final PlanViewModel model;
    private final Runnable entered;
    private final Label probe = new Label();
    private final ObjectProperty<GridMeasure> measure = new SimpleObjectProperty<>(new GridMeasure(14, 0, 0));
    private final ScrollBar across = new ScrollBar();
    private final ColumnNames names = new ColumnNames(measure, across.valueProperty());
    private final ListView<PlanRow> list = new ListView<>();

    /// @param entered called when the chosen session is to be looked at
    TimetableView(PlanViewModel model, Texts texts, Runnable entered) {
        this.model = model;
        this.entered = entered;
        getStyleClass().add("timetable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        accessibleTextProperty().bind(texts.bind("plan.timetable"));
        probe.setManaged(false);
        probe.setVisible(false);
        SlotCell.Sight sight = new SlotCell.Sight(
                measure,
                across.valueProperty(),
                model.chosenProperty(),
                texts,
                new CardView.Doings(this::choose, card -> model.toggleStar(card.session())));
        list.setCellFactory(_ -> new SlotCell(sight));
        list.setFocusTraversable(false);
        list.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        across.setUnitIncrement(40);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(names, list, across, probe);
        widthProperty().subscribe(this::measure);
        probe.fontProperty().subscribe(_ -> measure());
        model.shownProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::reveal);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(PlanViewModel.Shown shown) {
        names.show(shown.columns());
        if (!shown.rows().equals(list.getItems())) {
            list.getItems().setAll(shown.rows());
        }
        measure();
    }

    private void measure() {
        double em = probe.getFont().getSize();
        int columns = model.shownProperty().get().columns().size();
        GridMeasure now = new GridMeasure(em, Math.max(0, getWidth() - SCROLLBAR * em), columns);
        boolean moved = now.scrollable() != measure.get().scrollable();
        measure.set(now);
        across.setMax(now.scrollable());
        across.setValue(Math.min(across.getValue(), now.scrollable()));
        across.setVisibleAmount(now.scrollable() * now.sight() / Math.max(1, now.columnWidth() * columns));
        across.setVisible(now.scrollable() > 0);
        across.setManaged(now.scrollable() > 0);
        names.setVisible(!now.list());
        names.setManaged(!now.list());
        if (moved) {
            reveal(model.chosenProperty().get());
        }
    }

    private void scroll(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (sideways != 0 && across.isVisible()) {
            across.setValue(Math.clamp(across.getValue() - sideways, 0, across.getMax()));
            event.consume();
        }
    }

    private void choose(PlanCard card) {
        requestFocus();
        model.choose(card.session());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> model.move(-1, 0);
            case RIGHT -> model.move(1, 0);
            case UP -> model.move(0, -1);
            case DOWN -> model.move(0, 1);
            case S -> model.chosen().ifPresent(model::toggleStar);
            case DIGIT0, DIGIT1, DIGIT2, DIGIT3, NUMPAD0, NUMPAD1, NUMPAD2, NUMPAD3 -> interest(event);
            case ENTER -> entered.run();
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void interest(KeyEvent event) {
        String name = event.getCode().getName();
        int level = name.charAt(name.length() - 1) - '0';
        model.chosen().ifPresent(session -> model.interest(session, level));
    }

    /// Scrolls no further than it must, so that the timetable stands still under the eye.
    private void reveal(@Nullable Session session) {
        if (session == null) {
            return;
        }
        List<PlanRow> rows = list.getItems();
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).cards().stream()
                        .anyMatch(card -> card.session().id().equals(session.id())))
                .findFirst()
                .ifPresent(i -> reveal(i, rows.get(i), session));
    }

    private void reveal(int index, PlanRow row, Session session) {
        boolean inSight = list.lookupAll(".slot-cell").stream()
                .filter(SlotCell.class::isInstance)
                .map(SlotCell.class::cast)
                .filter(cell -> cell.getIndex() == index && cell.isVisible())
                .anyMatch(cell -> cell.getBoundsInParent().getMinY() >= 0
                        && cell.localToScene(0, cell.getHeight()).getY()
                                <= list.localToScene(0, list.getHeight()).getY() + 1);
        if (!inSight) {
            list.scrollTo(Math.max(0, index - 1));
        }
        GridMeasure now = measure.get();
        row.cards().stream()
                .filter(card -> card.session().id().equals(session.id()) && card.column() >= 0)
                .findFirst()
                .ifPresent(card -> {
                    double left = card.column() * now.columnWidth();
                    double least = left + now.columnWidth() - now.sight();
                    across.setValue(Math.clamp(
                            across.getValue(),
                            Math.clamp(least, 0, now.scrollable()),
                            Math.min(left, now.scrollable())));
                });
    }
}
