package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ui.Zones;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.ChoiceWords;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.schedule.merge.Incoming;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Which conference a programme comes into, and where that is.
final class TargetFields extends VBox {

    private static final int MOST_SUGGESTIONS = 4;

    private final PreviewModel model;
    private final Texts texts;
    private final IncomingWords words;
    private final ZoneId laptop;
    private final ComboBox<Optional<Conference>> into = new ComboBox<>();
    private final TextField name = new TextField();
    private final VBox naming;
    private final ZonePicker zone;
    private final VBox zoning;
    private final Label first = Wrapped.label("second");
    private final CheckBox join = new CheckBox();

    TargetFields(PreviewModel model, Texts texts, ZoneId laptop) {
        this.model = model;
        this.texts = texts;
        this.words = new IncomingWords(texts);
        this.laptop = laptop;
        getStyleClass().add("incoming-fields");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.accessibleTextProperty().bind(texts.bind("import.name"));
        this.naming = Fields.named(texts, "import.name", name);
        this.zone = new ZonePicker(texts, suggestions(), model::zone);
        this.zoning = Fields.named(texts, "import.zone", zone);
        zone.show(model.choices().zone());
        choice();
        VBox where = Fields.named(texts, "import.into", into);
        Present.when(where, !model.conferences().isEmpty());
        join.textProperty()
                .bind(texts.bind("import.join-rooms", model.roomSpellings().size()));
        join.setWrapText(true);
        join.setMinWidth(0);
        join.setSelected(model.choices().joinRooms());
        join.setOnAction(_ -> model.joinRooms(join.isSelected()));
        Present.when(join, !model.roomSpellings().isEmpty());
        getChildren().addAll(where, naming, zoning, first, join);
        model.choicesProperty().subscribe(_ -> show());
        model.lookProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// Goes to what must still be said; nothing is done when nothing must.
    boolean focusMissing() {
        if (model.choices().into() == null && name.getText().isBlank()) {
            name.requestFocus();
            return true;
        }
        if (model.asksForZone()) {
            zone.focus();
            return true;
        }
        return false;
    }

    private void choice() {
        into.accessibleTextProperty().bind(texts.bind("import.into"));
        into.setMaxWidth(Double.MAX_VALUE);
        into.setMinWidth(0);
        into.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Conference>empty()),
                                model.conferences().stream().map(Optional::of))
                        .toList());
        into.setValue(Optional.ofNullable(model.choices().into()));
        texts.messagesProperty()
                .subscribe(_ -> into.setConverter(new ChoiceWords<>(
                        each -> each.map(Conference::name).orElseGet(() -> texts.get("import.new-conference")))));
        into.setOnAction(_ -> model.into(into.getValue().orElse(null)));
    }

    private void show() {
        boolean fresh = model.choices().into() == null;
        Present.when(naming, fresh);
        Present.when(zoning, fresh);
        String sentence = firstSession();
        first.setText(sentence);
        Present.when(first, !sentence.isEmpty());
    }

    /// What the choice of a zone means for the first session.
    private String firstSession() {
        Optional<Incoming> opening =
                model.look().flatMap(look -> look.sessions().stream().findFirst());
        if (opening.isEmpty() || model.choices().into() != null) {
            return "";
        }
        LocalDateTime starts = opening.get().slot().starts();
        String title = opening.get().title();
        ZoneId there = model.choices().zone();
        if (there == null) {
            return texts.get(isExact() ? "import.first-exact" : "import.first-written", title, words.moment(starts));
        }
        LocalDateTime here = starts.atZone(there).withZoneSameInstant(laptop).toLocalDateTime();
        return here.equals(starts)
                ? texts.get("import.first", title, words.moment(starts))
                : texts.get("import.first-elsewhere", title, words.moment(starts), words.moment(here));
    }

    private boolean isExact() {
        return model.programme().sessions().stream()
                .map(PublishedSession::starts)
                .anyMatch(PublishedTime.Exact.class::isInstance);
    }

    /// Where the city is, where this laptop is, where other conferences are.
    private List<ZoneId> suggestions() {
        Set<ZoneId> zones = new LinkedHashSet<>();
        String city = model.programme().about().city();
        if (city != null) {
            Zones.find(city).stream().limit(2).map(ZoneId::of).forEach(zones::add);
        }
        zones.add(laptop.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : laptop);
        model.conferences().stream().map(Conference::zone).forEach(zones::add);
        return zones.stream().limit(MOST_SUGGESTIONS).toList();
    }
}
