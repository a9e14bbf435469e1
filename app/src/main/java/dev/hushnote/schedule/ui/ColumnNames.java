package dev.hushnote.schedule.ui;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The names above the columns; they scroll with them.
final class ColumnNames extends Pane {

    private static final double HEIGHT = 2;

    private final ObservableValue<GridMeasure> measure;
    private final ObservableDoubleValue scroll;
    private final Rectangle clip = new Rectangle();

    ColumnNames(ObservableValue<GridMeasure> measure, ObservableDoubleValue scroll) {
        this.measure = measure;
        this.scroll = scroll;
        getStyleClass().add("column-names");
        setClip(clip);
        setMinWidth(0);
        scroll.addListener(_ -> requestLayout());
        measure.addListener(_ -> requestLayout());
    }

    void show(List<String> names) {
        getChildren().setAll(names.stream().map(ColumnNames::name).toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * measure.getValue().em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        GridMeasure now = measure.getValue();
        clip.setX(now.timeWidth());
        clip.setWidth(now.sight());
        clip.setHeight(getHeight());
        double x = now.timeWidth() - scroll.get();
        for (Node name : getChildren()) {
            name.resizeRelocate(x, 0, now.columnWidth(), getHeight());
            x += now.columnWidth();
        }
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().addAll("second", "column-name");
        return name;
    }
}
