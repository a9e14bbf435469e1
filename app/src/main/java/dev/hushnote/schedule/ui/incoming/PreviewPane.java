package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.schedule.merge.Comparison;
import dev.hushnote.schedule.reading.Understood;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A programme before it comes in: what it is above, how it is wanted at the left, what would be new at the right.
final class PreviewPane extends BorderPane {

    private final PreviewModel model;
    private final Texts texts;
    private final IncomingWords words;
    private final Label title = Wrapped.label("title");
    private final Label counts = Wrapped.label("second");
    private final Label remark = Wrapped.label("incoming-remark");
    private final TargetFields target;
    private final SessionList sessions;
    private final DifferenceList differences;
    private final VBox nothingNew = new VBox();
    private final Label missing = new Label();
    private final Button take;
    private final @Nullable MeaningPane meaning;

    PreviewPane(PreviewModel model, IncomingModel all, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new IncomingWords(texts);
        this.target = new TargetFields(model, texts, all.laptop());
        this.sessions = new SessionList(model, texts);
        this.differences = new DifferenceList(model, texts);
        this.take = Enterable.of(new Button());
        this.meaning = meaning(model, all, texts);
        getStyleClass().add("incoming-preview");
        VBox head = new VBox(title, counts, remark);
        head.getStyleClass().add("incoming-head");
        setTop(head);
        setLeft(side());
        setCenter(content());
        setBottom(footer(all));
        model.lookProperty().subscribe(_ -> show());
        model.choicesProperty().subscribe(_ -> show());
        model.decisionsProperty().subscribe(_ -> show());
        model.nameProperty().subscribe(_ -> show());
        model.storingProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// What must still be said, else the button that brings it in.
    void focus() {
        applyCss();
        Optional<PreviewModel.Correction> correction = model.correction();
        if (meaning != null && correction.isPresent()) {
            meaning.focus(correction.get().about());
        } else if (!target.focusMissing()) {
            take.setDisable(false);
            take.requestFocus();
            show();
        }
    }

    private static @Nullable MeaningPane meaning(PreviewModel model, IncomingModel all, Texts texts) {
        Understood.Meaning meaning = model.given().meaning();
        return meaning == null
                ? null
                : new MeaningPane(texts, meaning, (said, role) -> all.correct(model, meaning.guess(), said, role));
    }

    private ScrollPane side() {
        VBox fields = new VBox(target, new ScopeFields(model, texts));
        if (meaning != null) {
            fields.getChildren().add(Fields.named(texts, "import.guessed", meaning));
        }
        if (!model.programme().warnings().isEmpty()) {
            fields.getChildren()
                    .add(Fields.named(
                            texts,
                            "import.warnings",
                            new WarningsPane(texts, model.programme().warnings())));
        }
        fields.getStyleClass().add("incoming-side-content");
        ScrollPane side = new ScrollPane(fields);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.getStyleClass().add("incoming-side");
        return side;
    }

    private javafx.scene.layout.StackPane content() {
        Label head = Wrapped.label("heading");
        head.textProperty().bind(texts.bind("import.nothing-new"));
        Label next = Wrapped.label("second");
        next.textProperty().bind(texts.bind("import.nothing-new-next"));
        nothingNew.getStyleClass().add("incoming-nothing");
        nothingNew.getChildren().addAll(head, next);
        return new javafx.scene.layout.StackPane(sessions, differences, nothingNew);
    }

    private HBox footer(IncomingModel all) {
        take.getStyleClass().add("primary");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> {
            if (model.isReady()) {
                all.take(model);
            } else {
                target.focusMissing();
            }
        });
        missing.getStyleClass().add("second");
        missing.setMinWidth(0);
        HBox.setHgrow(missing, Priority.SOMETIMES);
        HBox footer = new HBox(
                Fields.button(texts, "import.other", all::ask),
                Quiet.spring(),
                missing,
                Fields.button(texts, "import.cancel", all::close),
                take);
        footer.getStyleClass().add("incoming-footer");
        return footer;
    }

    private void show() {
        String own = model.programme().about().title();
        title.setText(own == null ? texts.get("import.untitled") : own);
        model.look().ifPresent(look -> {
            counts.setText(texts.get(model.programme().format().nameKey()) + " · " + words.counts(look.counts()));
            showComparison(look);
        });
        missing.setText(missing());
        take.setText(texts.get(
                model.storingProperty().get()
                        ? "import.storing"
                        : model.choices().into() == null ? "import.take" : "import.take-changes",
                model.size()));
        // A button that has the focus keeps it: pressed too early, it leads to what is missing.
        take.setDisable(!model.isReady() && !hasFocus());
    }

    /// Whether or not the window is in front.
    private boolean hasFocus() {
        return getScene() != null && take.equals(getScene().getFocusOwner());
    }

    private void showComparison(Look look) {
        Comparison comparison = look.comparison();
        boolean fresh = comparison.conference() == null;
        boolean any = !comparison.differences().isEmpty();
        String remarks = Stream.of(
                        comparison.picks()
                                ? texts.get("import.picks", comparison.matched().size())
                                : "",
                        !fresh && comparison.same() > 0 ? texts.get("import.same", comparison.same()) : "")
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        remark.setText(remarks);
        Present.when(remark, !remarks.isEmpty());
        Present.when(sessions, fresh);
        Present.when(differences, !fresh && any);
        Present.when(nothingNew, !fresh && !any);
    }

    private String missing() {
        if (model.choices().into() == null && model.nameProperty().get().isBlank()) {
            return texts.get("import.name-missing");
        }
        return model.asksForZone() ? texts.get("import.zone-missing") : "";
    }
}
