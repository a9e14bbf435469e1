package dev.hushnote.gallery.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Tiles of one width side by side; the last row of a session has the same.
final class TileRow extends Region {

    private final Supplier<SheetTile> tiles;
    private int columns = 1;

    /// @param tiles makes a tile
    TileRow(Supplier<SheetTile> tiles) {
        this.tiles = tiles;
        getStyleClass().add("tile-row");
    }

    /// The first so many tiles, made if need be.
    List<SheetTile> take(int count, int wanted) {
        columns = wanted;
        while (getChildren().size() < count) {
            getChildren().add(tiles.get());
        }
        if (getChildren().size() > count) {
            getChildren().remove(count, getChildren().size());
        }
        requestLayout();
        return tiles();
    }

    List<SheetTile> tiles() {
        return getChildren().stream().map(SheetTile.class::cast).toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double each = each(width < 0 ? getWidth() : width);
        double highest = tiles().stream()
                .mapToDouble(tile -> tile.prefHeight(each))
                .max()
                .orElse(0);
        return insets.getTop() + highest + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double each = each(getWidth());
        double left = insets.getLeft();
        for (SheetTile tile : tiles()) {
            tile.resizeRelocate(
                    snapPositionX(left), insets.getTop(), Math.floor(each), tile.prefHeight(Math.floor(each)));
            left += each;
        }
    }

    private double each(double width) {
        Insets insets = getInsets();
        return Math.max(1, (width - insets.getLeft() - insets.getRight()) / columns);
    }
}
