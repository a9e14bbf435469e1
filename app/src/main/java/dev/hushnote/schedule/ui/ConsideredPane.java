package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Plan.Alternative;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What else ran at that time and was thought about, each with why not. Another one is typed, or taken from the
/// sessions of the same time.
final class ConsideredPane extends VBox {

    private final PlanViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final TextField another = new TextField();
    private final MenuButton parallel = Quiet.keepingFocus(new MenuButton());
    private List<Alternative> shown = List.of();

    ConsideredPane(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("considered");
        rows.getStyleClass().add("considered");
        another.promptTextProperty().bind(texts.bind("plan.considered"));
        another.accessibleTextProperty().bind(texts.bind("plan.considered"));
        another.setMinWidth(0);
        another.setOnAction(_ -> typed());
        HBox.setHgrow(another, Priority.ALWAYS);
        parallel.accessibleTextProperty().bind(texts.bind("plan.parallel"));
        parallel.setGraphic(Icons.of(Feather.PLUS));
        parallel.setMinWidth(USE_PREF_SIZE);
        HBox adding = new HBox(another, parallel);
        adding.getStyleClass().add("considered-row");
        getChildren().addAll(rows, adding);
    }

    /// @param other whether it is another session than before
    void show(Overview overview, Session session, List<Alternative> considered, boolean other) {
        if (other) {
            another.clear();
        }
        parallel.getItems()
                .setAll(model.besides(session).stream()
                        .map(each -> item(overview, session, each))
                        .toList());
        parallel.setVisible(!parallel.getItems().isEmpty());
        parallel.setManaged(!parallel.getItems().isEmpty());
        if (other || !considered.equals(shown)) {
            shown = considered;
            rows.getChildren()
                    .setAll(considered.stream().map(each -> row(session, each)).toList());
        }
    }

    private VBox row(Session session, Alternative alternative) {
        String company = alternative.company();
        Label title = new Label(company == null ? alternative.title() : alternative.title() + " (" + company + ")");
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button away = Quiet.flat(new Button());
        away.setGraphic(Icons.of(Feather.X));
        away.setAccessibleText(texts.get("plan.considered-away", alternative.title()));
        away.setMinWidth(USE_PREF_SIZE);
        away.setOnAction(_ -> change(session, alternative, null));
        HBox head = new HBox(title, Quiet.spring(), away);
        head.getStyleClass().add("considered-row");
        KeptField why = new KeptField("plan.why-not", texts);
        why.show(
                alternative.reason(),
                true,
                text -> change(
                        session,
                        alternative,
                        new Alternative(alternative.title(), company, text, alternative.verdict())));
        return new VBox(head, why);
    }

    private void change(Session session, Alternative former, @Nullable Alternative replacement) {
        model.plan(
                session,
                plan -> plan.withConsidered(plan.considered().stream()
                        .map(each -> each.equals(former) ? replacement : each)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private void typed() {
        String title = another.getText().strip();
        if (!title.isEmpty()) {
            another.clear();
            model.chosen().ifPresent(session -> add(session, new Alternative(title, null, null, null)));
        }
    }

    private void add(Session session, Alternative alternative) {
        model.plan(
                session,
                plan -> plan.withConsidered(Stream.concat(plan.considered().stream(), Stream.of(alternative))
                        .distinct()
                        .toList()));
    }

    private MenuItem item(Overview overview, Session session, Session other) {
        MenuItem item = new MenuItem(other.title());
        item.setMnemonicParsing(false);
        String company = overview.speakersOf(other).stream()
                .map(Speaker::affiliation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        item.setOnAction(_ -> add(session, new Alternative(other.title(), company, null, null)));
        return item;
    }
}
