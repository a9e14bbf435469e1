package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.ChoiceWords;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Scrolled;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.reading.Understood;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the fields of a programme were taken for, one line that opens to a choice for each role.
final class MeaningPane extends VBox {

    private static final int LONGEST_EXAMPLE = 28;

    private final Texts texts;
    private final Understood.Meaning meaning;
    private final BiConsumer<Mapping, @Nullable Role> said;
    private final Button head = Enterable.of(new Button());
    private final VBox roles = new VBox();
    private final Map<Role, Node> controls = new EnumMap<>(Role.class);
    private final TextField firstDay = new TextField();

    /// @param said told what the attendee says, and of which role; null for the first day
    MeaningPane(Texts texts, Understood.Meaning meaning, BiConsumer<Mapping, @Nullable Role> said) {
        this.texts = texts;
        this.meaning = meaning;
        this.said = said;
        getStyleClass().add("incoming-warnings");
        head.getStyleClass().addAll("flat", "incoming-warning");
        head.setWrapText(true);
        head.setMinWidth(0);
        head.setMinHeight(USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(_ -> open(!roles.isVisible()));
        boolean own = !meaning.said().equals(meaning.guess().mapping());
        head.textProperty().bind(texts.bind(own ? "import.fields-said" : "import.fields-guessed"));
        roles.getStyleClass().add("incoming-roles");
        for (Role role : Role.values()) {
            roles.getChildren().add(Fields.named(texts, role.nameKey(), choice(role)));
        }
        roles.getChildren().add(Fields.named(texts, "import.first-day", day()));
        getChildren().addAll(head, roles);
        open(false);
    }

    /// Opens and goes to the choice of a role; to the first day without one.
    void focus(@Nullable Role role) {
        open(true);
        Scrolled.focus(role == null ? firstDay : Objects.requireNonNull(controls.get(role)));
    }

    private void open(boolean opened) {
        Present.when(roles, opened);
        head.setGraphic(Icons.of(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }

    private ComboBox<FieldChoice> choice(Role role) {
        ComboBox<FieldChoice> box = new ComboBox<>();
        controls.put(role, box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.accessibleTextProperty().bind(texts.bind(role.nameKey()));
        box.getItems().setAll(FieldChoice.of(role, meaning.said(), meaning.guess()));
        box.setValue(FieldChoice.now(role, meaning.said(), meaning.guess()));
        texts.messagesProperty().subscribe(_ -> box.setConverter(new ChoiceWords<>(this::words)));
        box.setOnAction(_ -> {
            // A box that is left without a choice has nothing to say.
            if (box.getValue() != null) {
                said.accept(meaning.said().with(role, box.getValue().paths()), role);
            }
        });
        return box;
    }

    private String words(FieldChoice choice) {
        if (choice.paths().isEmpty()) {
            return texts.get("import.field-none");
        }
        String example = choice.example().replaceAll("\\s+", " ");
        String shown = example.codePointCount(0, example.length()) <= LONGEST_EXAMPLE
                ? example
                : example.substring(0, example.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
        String paths = String.join(", ", choice.paths());
        return shown.isEmpty() ? paths : paths + " · " + shown;
    }

    private TextField day() {
        LocalDate now = meaning.said().firstDay();
        firstDay.setText(now == null ? "" : now.toString());
        firstDay.accessibleTextProperty().bind(texts.bind("import.first-day"));
        firstDay.promptTextProperty().bind(texts.bind("import.first-day-prompt"));
        firstDay.setOnAction(_ -> sayDay());
        firstDay.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                sayDay();
            }
        });
        return firstDay;
    }

    /// What is no day changes nothing, and stands there to be mended.
    private void sayDay() {
        String text = firstDay.getText().strip();
        Optional<LocalDate> day = Times.date(text);
        Mapping changed = meaning.said().withFirstDay(day.orElse(null));
        if ((day.isPresent() || text.isEmpty()) && !changed.equals(meaning.said())) {
            said.accept(changed, null);
        }
    }
}
