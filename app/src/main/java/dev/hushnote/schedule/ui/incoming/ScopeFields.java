package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which days and tracks come in.
final class ScopeFields extends VBox {

    private final PreviewModel model;
    private final Texts texts;
    private final IncomingWords words;
    private final VBox days = new VBox();
    private final VBox tracks = new VBox();
    private final CheckBox allTracks = new CheckBox();
    private List<Look.DayPart> shownDays = List.of();
    private List<Look.TrackPart> shownTracks = List.of();

    ScopeFields(PreviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new IncomingWords(texts);
        getStyleClass().add("incoming-fields");
        days.getStyleClass().add("incoming-checks");
        tracks.getStyleClass().add("incoming-checks");
        allTracks.textProperty().bind(texts.bind("import.all-tracks"));
        allTracks.setOnAction(_ -> model.tracks(names(), allTracks.isSelected()));
        model.lookProperty().subscribe(_ -> show());
        model.choicesProperty().subscribe(_ -> mark());
        texts.messagesProperty().subscribe(_ -> {
            shownDays = List.of();
            show();
        });
    }

    private void show() {
        model.look().ifPresent(look -> {
            if (!look.days().equals(shownDays) || !look.tracks().equals(shownTracks)) {
                shownDays = look.days();
                shownTracks = look.tracks();
                fill();
            }
        });
    }

    private void fill() {
        days.getChildren().setAll(shownDays.stream().map(this::check).toList());
        tracks.getChildren().setAll(shownTracks.stream().map(this::check).toList());
        if (shownTracks.size() > 2) {
            tracks.getChildren().addFirst(allTracks);
        }
        getChildren().clear();
        if (shownDays.size() > 1) {
            getChildren().add(Fields.named(texts, "import.days", days));
        }
        if (!shownTracks.isEmpty()) {
            getChildren().add(Fields.named(texts, "import.tracks", tracks));
        }
        mark();
    }

    private HBox check(Look.DayPart part) {
        CheckBox box = box(words.day(part.day()), wanted -> model.day(part.day(), wanted));
        box.setUserData(part);
        return row(box, part.sessions());
    }

    private HBox check(Look.TrackPart part) {
        CheckBox box = box(part.name(), wanted -> model.tracks(List.of(part.name()), wanted));
        box.setUserData(part);
        HBox row = row(box, part.sessions());
        Region dot = new Region();
        dot.getStyleClass().add("color-dot");
        dot.setStyle("-fx-background-color: " + part.color() + ";");
        if (part.color() != null) {
            row.getChildren().add(1, dot);
        }
        return row;
    }

    private static CheckBox box(String name, Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setOnAction(_ -> chosen.accept(box.isSelected()));
        return box;
    }

    private HBox row(CheckBox box, int sessions) {
        Label count = new Label(Integer.toString(sessions));
        count.getStyleClass().add("second");
        count.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(box.getText() + ", " + texts.get("import.count-events", sessions));
        HBox row = new HBox(box, Quiet.spring(), count);
        row.getStyleClass().add("incoming-check");
        row.setMinWidth(0);
        return row;
    }

    private void mark() {
        Choices now = model.choices();
        lookupChecks(days).forEach(box -> {
            if (box.getUserData() instanceof Look.DayPart part) {
                box.setSelected(!now.leftOutDays().contains(part.day()));
            }
        });
        lookupChecks(tracks).forEach(box -> {
            if (box.getUserData() instanceof Look.TrackPart part) {
                box.setSelected(!now.leftOutTracks().contains(part.name()));
            }
        });
        long out = shownTracks.stream()
                .filter(part -> now.leftOutTracks().contains(part.name()))
                .count();
        allTracks.setSelected(out == 0);
        allTracks.setIndeterminate(out > 0 && out < shownTracks.size());
    }

    private static List<CheckBox> lookupChecks(VBox box) {
        return box.getChildren().stream()
                .filter(HBox.class::isInstance)
                .map(row -> ((HBox) row).getChildren().getFirst())
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
    }

    private List<String> names() {
        return shownTracks.stream().map(Look.TrackPart::name).collect(Collectors.toList());
    }
}
