package dev.hushnote.conference.ui;

import dev.hushnote.desktop.kit.Quiet;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A colour as `#rrggbb`, or one of those offered.
final class ColorField {

    private ColorField() {}

    static FormGrid into(FormGrid grid, FormField field) {
        FlowPane offered = new FlowPane();
        offered.getStyleClass().add("color-offers");
        for (String color : TrackForm.COLORS) {
            Region dot = new Region();
            dot.getStyleClass().add("color-dot");
            dot.setStyle("-fx-background-color: " + color + ";");
            Button take = Quiet.flat(new Button());
            take.setGraphic(dot);
            take.setAccessibleText(color);
            take.setFocusTraversable(false);
            take.setOnAction(_ -> field.textProperty().set(color));
            offered.getChildren().add(take);
        }
        return grid.whole(field, grid.field(new TextField(), field), offered);
    }
}
