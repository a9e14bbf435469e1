package dev.hushnote.desktop;

import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The places, one below the other, and the one in front.
final class PlaceRail extends VBox {

    /// Less height than this for a place, in em, and its icon stands alone.
    private static final double ROOM_FOR_WORDS = 4.4;
    /// Narrower than this, in em, all icons stand alone.
    private static final double NARROW = 44;
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// Size of the words, in em.
    private static final double SMALL = 0.86;
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);

    private final List<Place> places;
    private final StackPane front;
    private final List<Button> buttons;
    private Runnable shown = () -> {};

    PlaceRail(List<Place> places, StackPane front, Texts texts) {
        this.places = places;
        this.front = front;
        this.buttons = places.stream().map(place -> button(place, texts)).toList();
        getStyleClass().add("place-rail");
        setMinSize(0, 0);
        getChildren().addAll(buttons);
        heightProperty().subscribe(_ -> lay());
        front.widthProperty().subscribe(_ -> lay());
        front.getChildren().addAll(places.stream().map(Place::view).toList());
    }

    /// Words only where there is room for them and for what they lead to.
    private void lay() {
        double em = buttons.getFirst().getFont().getSize() / SMALL;
        boolean low = getHeight() > 0 && getHeight() < ROOM_FOR_WORDS * em * buttons.size();
        boolean narrow = getHeight() > 0 && getWidth() + front.getWidth() < NARROW * em;
        bare(low || narrow);
    }

    private void bare(boolean bare) {
        pseudoClassStateChanged(BARE, bare);
        ContentDisplay display = bare ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP;
        buttons.forEach(button -> button.setContentDisplay(display));
    }

    /// A command for each place.
    List<Command> commands() {
        return IntStream.range(0, places.size())
                .mapToObj(i -> Command.of(places.get(i).nameKey(), () -> show(places.get(i)), Chord.alt(DIGITS.get(i))))
                .toList();
    }

    void show(Place chosen) {
        for (int i = 0; i < places.size(); i++) {
            boolean inFront = places.get(i).equals(chosen);
            buttons.get(i).pseudoClassStateChanged(CHOSEN, inFront);
            places.get(i).view().setVisible(inFront);
            places.get(i).view().setManaged(inFront);
        }
        shown.run();
        chosen.shown().run();
    }

    /// @param listener told each time a place came to the front, before the place itself is
    void whenShown(Runnable listener) {
        shown = listener;
    }

    /// Gives the place in front the focus again.
    void focusFront() {
        places.stream()
                .filter(this::isShowing)
                .findFirst()
                .ifPresent(place -> place.shown().run());
    }

    boolean isShowing(Place place) {
        return place.view().isVisible() && front.getChildren().contains(place.view());
    }

    private Button button(Place place, Texts texts) {
        Button button = Quiet.keepingFocus(new Button());
        button.textProperty().bind(texts.bind(place.nameKey()));
        button.accessibleTextProperty().bind(texts.bind(place.nameKey()));
        Tooltip name = new Tooltip();
        name.textProperty().bind(texts.bind(place.nameKey()));
        button.setTooltip(name);
        button.setGraphic(Icons.of(place.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> show(place));
        return button;
    }
}
