package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A slot of the timetable: its time, which stays, and its cards, which scroll sideways behind it.
final class SlotCell extends ListCell<PlanRow> {

    private final Sight sight;
    private final Label time = new Label();
    private final Label now = new Label();
    private final Region nowLine = new Region();
    private final CardsPane cards = new CardsPane();
    private final Pane content = new Pane(cards, time, nowLine, now);
    private final Rectangle clip = new Rectangle();

    /// What all cells share.
    ///
    /// @param measure where cards stand
    /// @param scroll how far the columns are scrolled, in px
    /// @param chosen the chosen session, null while none is
    record Sight(
            ObservableValue<GridMeasure> measure,
            ObservableDoubleValue scroll,
            ObservableValue<@Nullable Session> chosen,
            Texts texts,
            CardView.Doings doings) {}

    SlotCell(Sight sight) {
        this.sight = sight;
        getStyleClass().add("slot-cell");
        time.getStyleClass().addAll("time", "slot-time");
        now.getStyleClass().addAll("now-time");
        nowLine.getStyleClass().add("now-line");
        cards.setClip(clip);
        content.getChildren().forEach(part -> part.setManaged(false));
        setPrefWidth(0);
        sight.measure().addListener(_ -> remeasure());
        sight.scroll().addListener(_ -> cards.requestLayout());
        sight.chosen().addListener(_ -> mark());
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            cards.getChildren().clear();
            return;
        }
        time.setText(row.time());
        now.setText(row.now());
        now.setVisible(!row.now().isEmpty());
        nowLine.setVisible(!row.now().isEmpty());
        fill(row);
        setGraphic(content);
    }

    @Override
    protected double computePrefHeight(double width) {
        PlanRow row = getItem();
        return row == null
                ? super.computePrefHeight(width)
                : sight.measure().getValue().rowHeight(row);
    }

    @Override
    protected void layoutChildren() {
        PlanRow row = getItem();
        if (row == null || getGraphic() == null) {
            return;
        }
        GridMeasure measure = sight.measure().getValue();
        double top = measure.nowHeight(row);
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        time.resizeRelocate(0, top, measure.timeWidth(), time.prefHeight(-1));
        now.resizeRelocate(0, 0, measure.timeWidth(), top);
        nowLine.resizeRelocate(measure.timeWidth(), Math.rint(top / 2), measure.sight(), 2);
        cards.resizeRelocate(measure.timeWidth(), top, measure.sight(), getHeight() - top);
        clip.setWidth(measure.sight());
        clip.setHeight(getHeight());
    }

    private void fill(PlanRow row) {
        boolean list = sight.measure().getValue().list();
        List<CardView> views = row.cards().stream()
                .map(card -> new CardView(card, list || card.column() < 0, sight.texts(), sight.doings()))
                .toList();
        cards.getChildren().setAll(views);
        mark();
    }

    private void mark() {
        UUID chosen =
                Optional.ofNullable(sight.chosen().getValue()).map(Session::id).orElse(null);
        cards.views().forEach(view -> view.chosen(view.card().session().id().equals(chosen)));
    }

    private void remeasure() {
        PlanRow row = getItem();
        if (row != null && !isEmpty()) {
            fill(row);
        }
        requestLayout();
    }

    /// The cards of a slot, each in its column, those of one column below each other.
    private final class CardsPane extends Pane {

        List<CardView> views() {
            return getChildren().stream().map(CardView.class::cast).toList();
        }

        @Override
        protected void layoutChildren() {
            GridMeasure measure = sight.measure().getValue();
            int[] used = new int[Math.max(1, measure.columns())];
            double below = 0;
            double gap = measure.em() * 0.35;
            for (CardView view : views()) {
                int column = measure.list() ? PlanCard.EVERYWHERE : view.card().column();
                if (column < 0) {
                    place(view, 0, below, measure.sight() - gap, measure.wideHeight() - gap);
                    below += measure.wideHeight();
                } else {
                    double x = column * measure.columnWidth() - sight.scroll().get();
                    double y = below + used[column]++ * measure.cardHeight();
                    place(view, x, y, measure.columnWidth() - gap, measure.cardHeight() - gap);
                }
            }
        }

        private static void place(CardView view, double x, double y, double width, double height) {
            view.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }
}
