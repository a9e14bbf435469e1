package dev.hushnote.live.ui;

import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.rating.ui.LightSign;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A session in the agenda: time, track, title over its second line, which begins with how long a
/// running one still takes, and the light at the right edge.
final class AgendaCell extends ListCell<AgendaRow> {

    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    private static final String NO_TRACK = "transparent";

    private final Label time = new Label();
    private final Region track = new Region();
    private final Label title = new Label();
    private final Label second = new Label();
    private final Label state = new Label();
    private final HBox edge = new HBox();
    private final HBox row;

    AgendaCell() {
        getStyleClass().add("agenda-cell");
        time.getStyleClass().addAll("time", "agenda-time");
        track.getStyleClass().add("track-line");
        title.getStyleClass().add("agenda-title");
        second.getStyleClass().add("second");
        state.getStyleClass().add("agenda-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        edge.getStyleClass().add("agenda-edge");
        edge.setMinWidth(Region.USE_PREF_SIZE);
        second.setMinWidth(0);
        HBox below = new HBox(state, second);
        below.getStyleClass().add("agenda-second");
        VBox words = new VBox(title, below);
        words.getStyleClass().add("agenda-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(time, track, words, edge);
        row.getStyleClass().add("agenda-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AgendaRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(LIVE, item != null && item.live());
        pseudoClassStateChanged(OVER, item != null && item.over());
        pseudoClassStateChanged(CANCELLED, item != null && !item.session().takesPlace());
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        time.setText(item.time());
        track.setStyle("-fx-background-color: " + (item.color() == null ? NO_TRACK : item.color()) + ";");
        title.setText(item.session().title());
        second.setText(item.second());
        state.setText(item.state());
        state.setManaged(!item.state().isEmpty());
        showEdge(item);
        setAccessibleText(item.time() + " " + item.session().title() + ", " + item.second() + ", " + item.state());
        setGraphic(row);
    }

    private void showEdge(AgendaRow item) {
        edge.getChildren().clear();
        if (item.draft()) {
            edge.getChildren().add(Icons.of(Feather.EDIT_2));
        }
        if (item.starred() && item.light() == null && !item.live()) {
            edge.getChildren().add(Icons.of(Feather.STAR));
        }
        if (item.light() != null) {
            edge.getChildren().add(LightSign.shape(item.light(), true));
        }
        if (edge.getChildren().isEmpty()) {
            edge.getChildren().add(Quiet.spring());
        }
    }
}
