package dev.hushnote.todo.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.EmptyState;
import dev.hushnote.desktop.kit.LateFocus;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.SteadyList;
import dev.hushnote.todo.FollowUp;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The list at the left, the thing that is looked at at the right.
final class TodoView extends BorderPane {

    /// Narrower than this, in em, the side lies below.
    private static final double NARROW = 48;

    private final TodoViewModel model;
    private final SteadyList<TodoRow> list = new SteadyList<>(TodoRow::key);
    private final ToggleButton everywhere = Quiet.keepingFocus(new ToggleButton());
    private final ToggleButton withDone = Quiet.keepingFocus(new ToggleButton());
    private final VBox page = new VBox();
    private final VBox emptyPage;
    private final EmptyState empty;
    private final FlowPane bar = new FlowPane(everywhere, withDone);
    private final TodoPane pane;
    private final ScrollPane side;
    private final LogDoor door;
    private boolean focusWanted;

    TodoView(TodoViewModel model, Texts texts, LogDoor door, Runnable live) {
        this.model = model;
        this.door = door;
        TodoWords words = new TodoWords(texts);
        this.pane = new TodoPane(model, texts, words, door, list::requestFocus);
        this.side = new ScrollPane(pane);
        empty = new EmptyState(
                Feather.CHECK,
                texts.bind("todo.empty"),
                texts.bind("todo.empty-next"),
                EmptyState.step(texts.bind("todo.to-live"), live));
        this.emptyPage = new VBox(empty);
        getStyleClass().add("todo-place");
        page.getStyleClass().add("todo-page");
        emptyPage.getStyleClass().add("todo-page");
        VBox.setVgrow(empty, Priority.ALWAYS);
        bar.getStyleClass().add("todo-bar");
        side.getStyleClass().add("todo-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        toggle(everywhere, texts, "todo.everywhere", model.everywhereProperty());
        toggle(withDone, texts, "todo.with-done", model.withDoneProperty());
        list.getStyleClass().add("todo-list");
        list.setCellFactory(_ -> new TodoCell(texts, words, model::toggle));
        list.accessibleTextProperty().bind(texts.bind("todo.name"));
        list.whenChosen(row -> {
            if (row instanceof TodoRow.Item item) {
                model.choose(item);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.rowsProperty().subscribe(_ -> show());
        model.loadingProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> list.refresh());
        widthProperty().subscribe(_ -> lay());
        heightProperty().subscribe(_ -> lay());
    }

    /// Puts the keyboard on the first thing to do, as soon as that is read.
    void focus() {
        focusWanted = true;
        takeFocus();
    }

    private void takeFocus() {
        if (focusWanted && !model.loadingProperty().get()) {
            focusWanted = false;
            if (!LateFocus.mayMove(this)) {
                return;
            }
            if (page.equals(getCenter())) {
                list.requestFocus();
                if (item().isEmpty()) {
                    move(1);
                }
            } else {
                empty.focusFirst();
            }
        }
    }

    /// Goes to the next thing in a direction, over headings.
    private void move(int step) {
        int last = list.getItems().size() - 1;
        int next = list.getSelectionModel().getSelectedIndex() + step;
        while (next >= 0 && next <= last && list.getItems().get(next) instanceof TodoRow.Section) {
            next += step;
        }
        if (next >= 0 && next <= last) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private static void toggle(ToggleButton button, Texts texts, String key, BooleanProperty property) {
        button.textProperty().bind(texts.bind(key));
        button.selectedProperty().bindBidirectional(property);
    }

    private Optional<TodoRow.Item> item() {
        return list.chosen().filter(TodoRow.Item.class::isInstance).map(TodoRow.Item.class::cast);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                item().ifPresent(this::enter);
            }
            case DOWN -> {
                event.consume();
                move(1);
            }
            case UP -> {
                event.consume();
                move(-1);
            }
            case X -> {
                event.consume();
                item().ifPresent(model::toggle);
            }
            default -> typed(event);
        }
    }

    /// The X key under a Hangul layout.
    private void typed(KeyEvent event) {
        if (event.getText().equals("ㅌ")) {
            event.consume();
            item().ifPresent(model::toggle);
        }
    }

    private void enter(TodoRow.Item item) {
        if (item.followUp().kind() == FollowUp.Kind.LOOK_UP) {
            pane.focusAnswer();
        } else {
            door.show(item.followUp().session(), item.followUp().mark());
        }
    }

    private void show() {
        boolean empty = model.rowsProperty().get().isEmpty();
        list.show(model.rowsProperty().get());
        if (model.loadingProperty().get()) {
            setCenter(null);
        } else if (empty) {
            emptyPage.getChildren().setAll(bar, emptyPage.getChildren().getLast());
            setCenter(emptyPage);
        } else {
            page.getChildren().setAll(bar, list);
            setCenter(page);
        }
        lay();
        takeFocus();
    }

    /// The side stands at the right, or lies below where that leaves too little.
    private void lay() {
        boolean narrow =
                getWidth() > 0 && getWidth() < NARROW * everywhere.getFont().getSize();
        boolean wanted = page.equals(getCenter());
        if (narrow) {
            setRight(null);
            setBottom(wanted ? side : null);
        } else {
            setBottom(null);
            setRight(wanted ? side : null);
        }
        side.setMaxHeight(narrow ? getHeight() * 0.45 : Double.MAX_VALUE);
    }
}
