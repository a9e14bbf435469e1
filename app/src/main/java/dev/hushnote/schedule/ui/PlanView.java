package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceForms;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.EmptyState;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The Plan place: filters above, the timetable, and beside it the session chosen in it.
final class PlanView extends BorderPane {

    /// Narrower than this, in em, the session lies over the timetable instead of beside it.
    private static final double NARROW = 52;

    private final PlanViewModel model;
    private final ConferenceInView inView;
    private final Texts texts;
    private final ConferenceForms forms;
    private final Runnable bringIn;
    private final TextField filter = new TextField();
    private final TimetableView timetable;
    private final SessionSheet sheet;
    private final EmptyState nothing;
    private final EmptyState noneFits;
    private final StackPane page = new StackPane();

    PlanView(PlanViewModel model, ConferenceInView inView, Texts texts, PlanUi.Deeds deeds) {
        this.model = model;
        this.inView = inView;
        this.texts = texts;
        this.forms = deeds.forms();
        this.bringIn = deeds.bringIn();
        this.sheet = new SessionSheet(model, texts, deeds);
        this.timetable = new TimetableView(model, texts, sheet::focus);
        this.nothing = new EmptyState(
                Feather.CALENDAR,
                texts.bind("plan.empty"),
                texts.bind("plan.empty-next"),
                primary("plan.add-first", forms::newSession),
                button("plan.import", bringIn),
                button("form.new-conference", forms::newConference));
        this.noneFits = new EmptyState(
                Feather.FILTER,
                texts.bind("plan.none-fits"),
                texts.bind("plan.none-fits-next"),
                button("plan.all", this::all));
        getStyleClass().add("plan");
        setMinWidth(0);
        setTop(bar());
        page.getChildren().addAll(timetable, nothing, noneFits);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        setCenter(page);
        model.shownProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::showSheet);
        widthProperty().subscribe(() -> showSheet(model.chosenProperty().get()));
    }

    void focus() {
        if (timetable.isVisible()) {
            timetable.requestFocus();
            if (model.chosen().isEmpty() && !narrow()) {
                inView.session()
                        .filter(session ->
                                session.slot().day().equals(inView.dayProperty().get()))
                        .ifPresent(model::choose);
            }
        } else {
            Node first = nothing.lookup(".button");
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private void all() {
        model.starredProperty().set(false);
        model.notRecordedProperty().set(false);
        model.wordsProperty().set("");
    }

    private void show(PlanViewModel.Shown shown) {
        timetable.setVisible(!shown.rows().isEmpty());
        if (timetable.isVisible() && nothing.isVisible() && holdsFocus(nothing)) {
            // Else it would go on to whatever comes next, such as the button that takes an import back.
            timetable.requestFocus();
        }
        nothing.setVisible(!shown.any());
        noneFits.setVisible(shown.any() && shown.rows().isEmpty());
        getTop().setVisible(shown.any());
    }

    private static boolean holdsFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private void showSheet(@Nullable Session session) {
        boolean before = getRight() != null || page.getChildren().contains(sheet);
        boolean over = session != null && narrow();
        boolean beside = session != null && !over;
        if (!over) {
            page.getChildren().remove(sheet);
        }
        setRight(beside ? sheet : null);
        if (over && !page.getChildren().contains(sheet)) {
            page.getChildren().add(sheet);
        }
        if (before && session == null) {
            timetable.requestFocus();
        }
    }

    private boolean narrow() {
        if (getScene() == null) {
            return false;
        }
        // When the place comes to the front, it has neither its width nor its font yet.
        boolean unseen = getWidth() == 0;
        if (unseen) {
            applyCss();
        }
        return (unseen ? getScene().getWidth() : getWidth())
                < NARROW * filter.getFont().getSize();
    }

    private HBox bar() {
        filter.textProperty().bindBidirectional(model.wordsProperty());
        filter.promptTextProperty().bind(texts.bind("plan.filter"));
        filter.accessibleTextProperty().bind(texts.bind("plan.filter"));
        filter.getStyleClass().add("plan-filter");
        filter.setMinWidth(0);
        filter.setOnAction(_ -> timetable.requestFocus());
        Button add = button("plan.add", forms::newSession);
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(
                filter,
                toggle("plan.starred", model.starredProperty()),
                toggle("plan.not-recorded", model.notRecordedProperty()),
                Quiet.spring(),
                add,
                more());
        bar.getStyleClass().add("plan-bar");
        bar.setMinWidth(0);
        return bar;
    }

    private MenuButton more() {
        MenuButton more = Quiet.keepingFocus(new MenuButton());
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        more.accessibleTextProperty().bind(texts.bind("plan.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems()
                .addAll(
                        item("plan.import", bringIn),
                        item("form.new-moment", forms::newMoment),
                        item("form.tracks", forms::tracks),
                        item("form.all-speakers", forms::speakers),
                        item("form.edit-conference", forms::editConference));
        return more;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private ToggleButton toggle(String key, BooleanProperty on) {
        ToggleButton toggle = Quiet.keepingFocus(new ToggleButton());
        toggle.textProperty().bind(texts.bind(key));
        toggle.selectedProperty().bindBidirectional(on);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    private Button primary(String key, Runnable action) {
        Button button = button(key, action);
        button.getStyleClass().add("primary");
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(key));
        button.setMinWidth(0);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
