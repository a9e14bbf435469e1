package dev.hushnote.blog.ui;

import dev.hushnote.blog.OutlineRow;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.rating.ui.LightSign;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A session of the outline: time, title over what it holds, light. What stays out is dimmed and says why.
final class OutlineCell extends ListCell<OutlineRow> {

    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final Texts texts;
    private final Label time = new Label();
    private final Label title = new Label();
    private final Label second = new Label();
    private final HBox edge = new HBox();
    private final HBox row;

    OutlineCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("outline-cell");
        time.getStyleClass().addAll("time", "outline-time");
        title.getStyleClass().add("outline-title");
        second.getStyleClass().add("second");
        edge.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(title, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(time, words, edge);
        row.getStyleClass().add("outline-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(ABSENT, item != null && !item.isTold());
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        time.setText(item.session().slot().starts().toLocalTime().toString());
        title.setText(item.session().title());
        second.setText(second(item));
        showEdge(item);
        setAccessibleText(time.getText() + " " + title.getText() + ", " + second.getText());
        setGraphic(row);
    }

    private String second(OutlineRow item) {
        String known = known(item);
        return item.session().takesPlace() ? known : texts.get("agenda.cancelled") + " · " + known;
    }

    private String known(OutlineRow item) {
        return item.absence()
                .map(absence -> switch (absence) {
                    case PRIVATE -> texts.get("posts.out-private");
                    case ALL_PRIVATE -> texts.get("posts.out-all-private", item.withheld());
                    case NOTHING_LOGGED -> texts.get("posts.out-nothing");
                })
                .orElseGet(() -> told(item));
    }

    private String told(OutlineRow item) {
        String held = texts.get("agenda.notes-photos", item.lines(), item.photos());
        return item.withheld() == 0 ? held : held + " · " + texts.get("posts.withheld", item.withheld());
    }

    private void showEdge(OutlineRow item) {
        edge.getChildren().clear();
        if (item.draft()) {
            edge.getChildren().add(Icons.of(Feather.EDIT_2));
        }
        if (!item.isTold()) {
            edge.getChildren().add(Icons.of(Feather.EYE_OFF));
        }
        item.light().ifPresent(light -> edge.getChildren().add(LightSign.shape(light, true)));
        if (edge.getChildren().isEmpty()) {
            edge.getChildren().add(Quiet.spring());
        }
    }
}
