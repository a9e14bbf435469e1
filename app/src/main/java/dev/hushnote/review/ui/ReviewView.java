package dev.hushnote.review.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.DigitKey;
import dev.hushnote.desktop.kit.EmptyState;
import dev.hushnote.desktop.kit.LateFocus;
import dev.hushnote.desktop.kit.SteadyList;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.ui.LightSign;
import dev.hushnote.review.Grouping;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Counts, inbox and board at the left, the session that is looked at and the lessons at the right.
final class ReviewView extends BorderPane {

    private static final int ENOUGH_FOR_PATTERNS = 3;
    private static final int MOST_WAITING = 4;
    /// Narrower than this, in em, the side lies below.
    private static final double NARROW = 48;

    private final ReviewViewModel model;
    private final Texts texts;
    private final ReviewRows rows;
    private final HeadCount counts;
    private final Label few = new Label();
    private final Label waitingHeading = new Label();
    private final SteadyList<WaitingRow> waiting =
            new SteadyList<>(row -> row.session().id());
    private final SteadyList<ReviewRow> board = new SteadyList<>(ReviewRow::key);
    private final Map<Grouping, ToggleButton> groupings = new EnumMap<>(Grouping.class);
    private final Map<Grouping, Set<String>> opened = new EnumMap<>(Grouping.class);
    private final FlowPane groupingBar = new FlowPane();
    private final VBox page = new VBox();
    private final EmptyState empty;
    private final RatingPane rating;
    private final LessonPane lessons;
    private final ScrollPane side;
    private Node lastList = board;
    private Runnable focus = () -> {};

    /// @param live goes where talks are rated
    ReviewView(ReviewViewModel model, Texts texts, Runnable live) {
        this.model = model;
        this.texts = texts;
        this.rows = new ReviewRows(texts);
        this.counts = new HeadCount(texts);
        this.rating = new RatingPane(model, texts, () -> lastList.requestFocus());
        this.lessons = new LessonPane(model, texts);
        this.empty = new EmptyState(
                Feather.CIRCLE,
                texts.bind("review.empty"),
                texts.bind("review.empty-next"),
                EmptyState.step(texts.bind("review.to-live"), live));
        this.side = new ScrollPane(new VBox(rating, lessons));
        getStyleClass().add("review-place");
        page.getStyleClass().add("review-page");
        side.getStyleClass().add("review-side");
        side.getContent().getStyleClass().add("review-side-content");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        few.getStyleClass().add("second");
        few.textProperty().bind(texts.bind("review.few"));
        few.setWrapText(true);
        waitingHeading.getStyleClass().add("heading");
        waitingList();
        boardList();
        groupingToggles();
        VBox.setVgrow(board, Priority.ALWAYS);
        page.getChildren().addAll(counts, few, waitingHeading, waiting, groupingBar, board);
        model.sheetProperty().subscribe(_ -> show());
        model.loadingProperty().subscribe(_ -> show());
        model.groupingProperty()
                .subscribe(now -> groupings.forEach((grouping, toggle) -> toggle.setSelected(grouping == now)));
        texts.messagesProperty().subscribe(_ -> reword());
        widthProperty().subscribe(_ -> lay());
        heightProperty().subscribe(_ -> lay());
    }

    /// Puts the keyboard where there is most to do, as soon as that is read.
    void focus() {
        focusLater(() -> {
            if (page.equals(getCenter())) {
                (waiting.getItems().isEmpty() ? board : waiting).requestFocus();
            } else {
                empty.focusFirst();
            }
        });
    }

    /// Puts the caret where the next lesson is written.
    void focusLessons() {
        focusLater(lessons::focusNext);
        lessons.focusNext();
    }

    private void focusLater(Runnable focusing) {
        focus = focusing;
        takeFocus();
    }

    private void takeFocus() {
        if (!model.loadingProperty().get()) {
            Runnable focusing = focus;
            focus = () -> {};
            if (LateFocus.mayMove(this)) {
                focusing.run();
            }
        }
    }

    private void waitingList() {
        waiting.getStyleClass().add("review-waiting");
        waiting.setCellFactory(_ -> new WaitingCell(texts, model::rate));
        waiting.accessibleTextProperty().bind(texts.bind("review.unrated"));
        waiting.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> waiting.getFixedCellSize()
                                * Math.min(MOST_WAITING, waiting.getItems().size()),
                        waiting.fixedCellSizeProperty(),
                        waiting.itemsProperty(),
                        model.sheetProperty()));
        waiting.setMinHeight(USE_PREF_SIZE);
        waiting.whenChosen(row -> model.choose(row.session().id()));
        waiting.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, waiting));
    }

    private void boardList() {
        board.getStyleClass().add("review-board");
        board.setCellFactory(_ -> new BoardCell(texts, this::words));
        board.accessibleTextProperty().bind(texts.bind("review.board"));
        board.whenChosen(row -> {
            if (row instanceof ReviewRow.Seen seen) {
                model.choose(seen.id());
            }
        });
        board.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, board));
        board.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                group().ifPresent(group -> open(group, !group.open()));
            }
        });
    }

    private void groupingToggles() {
        ToggleGroup one = new ToggleGroup();
        groupingBar.getStyleClass().add("review-groupings");
        for (Grouping grouping : ReviewViewModel.GROUPINGS) {
            ToggleButton toggle = new ToggleButton();
            toggle.setToggleGroup(one);
            toggle.setOnAction(_ -> {
                toggle.setSelected(true);
                model.group(grouping);
            });
            groupings.put(grouping, toggle);
            groupingBar.getChildren().add(toggle);
        }
    }

    private LightWords words() {
        return model.sheet().map(sheet -> sheet.overview().conference().words()).orElse(LightWords.USUAL);
    }

    private Optional<ReviewRow.Group> group() {
        return board.chosen().filter(ReviewRow.Group.class::isInstance).map(ReviewRow.Group.class::cast);
    }

    private Optional<UUID> session(ListView<?> list) {
        return switch (list.getSelectionModel().getSelectedItem()) {
            case WaitingRow row -> Optional.of(row.session().id());
            case ReviewRow.Seen seen -> Optional.of(seen.id());
            case null, default -> Optional.empty();
        };
    }

    private void pressed(KeyEvent event, ListView<?> list) {
        lastList = list;
        Optional<Light> light = light(event);
        Optional<UUID> session = session(list);
        if (light.isPresent() && session.isPresent()) {
            event.consume();
            model.rate(session.get(), light.get());
            return;
        }
        boolean taken = switch (event.getCode()) {
            case ENTER -> enter(session);
            case RIGHT -> turn(list, true);
            case LEFT -> turn(list, false);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private static Optional<Light> light(KeyEvent event) {
        String digit = Integer.toString(DigitKey.of(event));
        return Arrays.stream(Light.values())
                .filter(light -> LightSign.key(light).equals(digit))
                .findFirst();
    }

    private boolean enter(Optional<UUID> session) {
        session.ifPresentOrElse(
                _ -> rating.focusReason(), () -> group().ifPresent(group -> open(group, !group.open())));
        return true;
    }

    private boolean turn(ListView<?> list, boolean open) {
        Optional<ReviewRow.Group> group = list.equals(board) ? group() : Optional.empty();
        group.ifPresent(now -> open(now, open));
        return group.isPresent();
    }

    private void open(ReviewRow.Group group, boolean open) {
        Set<String> groups = opened.computeIfAbsent(model.groupingProperty().get(), _ -> new HashSet<>());
        if (open) {
            groups.add(group.row().group());
        } else {
            groups.remove(group.row().group());
        }
        showRows();
    }

    private void reword() {
        groupings.forEach((grouping, toggle) -> toggle.setText(rows.grouping(grouping)));
        waiting.refresh();
        show();
        board.refresh();
    }

    private void show() {
        boolean nothing = model.sheet().filter(sheet -> !sheet.isEmpty()).isEmpty();
        boolean known = !model.loadingProperty().get();
        setCenter(!known ? null : nothing ? empty : page);
        shown(side, model.sheet().isPresent());
        model.sheet().ifPresent(sheet -> {
            counts.show(sheet);
            shown(few, sheet.ratings().size() < ENOUGH_FOR_PATTERNS);
            waiting.show(WaitingRow.of(sheet));
            boolean waits = !sheet.unrated().isEmpty();
            waitingHeading.setText(texts.get("review.waiting", sheet.unrated().size()));
            shown(waitingHeading, waits);
            shown(waiting, waits);
            shown(groupingBar, !sheet.board().isEmpty());
        });
        showRows();
        lay();
        takeFocus();
    }

    private void showRows() {
        model.sheet()
                .ifPresentOrElse(
                        sheet -> board.show(rows.of(sheet, opened.getOrDefault(sheet.grouping(), Set.of()))),
                        () -> board.show(List.of()));
    }

    /// The side stands at the right, or lies below where that leaves too little.
    private void lay() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW * few.getFont().getSize() / 0.86;
        if (narrow) {
            setRight(null);
            setBottom(side);
        } else {
            setBottom(null);
            setRight(side);
        }
        side.setMaxHeight(narrow ? getHeight() * 0.45 : Double.MAX_VALUE);
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
