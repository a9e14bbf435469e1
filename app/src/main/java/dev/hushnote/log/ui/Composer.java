package dev.hushnote.log.ui;

import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.log.EntryKind;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where lines are typed. Every draft has a text control of its own, so that a half-composed syllable stays in the
/// draft it was begun in, whatever comes to the front.
public final class Composer extends VBox {

    private static final PseudoClass FOCUSED_WITHIN = PseudoClass.getPseudoClass("writing");
    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
    private static final List<EntryKind> TAUGHT = List.of(
            EntryKind.LOOK_UP, EntryKind.INSIGHT, EntryKind.MISSED, EntryKind.LISTEN_AGAIN, EntryKind.PHOTO_WANTED);
    /// Least width in em at which the row that teaches shows everything.
    private static final double ROOM_FOR_ALL = 38;
    /// Least width in em at which the marks stand there in words.
    private static final double ROOM_FOR_WORDS = 30;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("HH:mm ");

    private final ComposerViewModel model;
    private final Completion completion;
    private final Texts texts;
    private final Runnable editPrevious;
    private final Map<DraftModel, DraftText> controls = new HashMap<>();
    private final DraftPlace place = new DraftPlace();
    private final Label chip = new Label();
    private final HBox teaching = new HBox();

    /// @param editPrevious called when Up is pressed in an empty composer
    public Composer(ComposerViewModel model, Completion completion, Texts texts, Runnable editPrevious) {
        this.model = model;
        this.completion = completion;
        this.texts = texts;
        this.editPrevious = editPrevious;
        getStyleClass().add("composer");
        chip.getStyleClass().add("mark-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(chip, place);
        line.getStyleClass().add("composer-line");
        HBox.setHgrow(place, Priority.ALWAYS);
        teach();
        getChildren().addAll(line, teaching);
        model.currentProperty().subscribe(this::bringForward);
        model.failingProperty().subscribe(failing -> pseudoClassStateChanged(FAILING, failing));
        texts.messagesProperty().subscribe(this::showChip);
        completion.offerProperty().subscribe(this::showOffer);
    }

    public void focus() {
        beReady();
        control().requestFocus();
    }

    /// A control takes no keys before it has its skin, and it would get that only with the next frame: the keys of
    /// somebody who types on must not fall in between.
    private void beReady() {
        if (getScene() != null) {
            applyCss();
        }
    }

    /// Size of its text in px.
    public double getFontSize() {
        return control().getFont().getSize();
    }

    /// Whether a syllable is half-composed.
    public boolean isComposing() {
        return control().isComposing();
    }

    public boolean isWriting() {
        return control().isFocused();
    }

    /// Whether the row that teaches the marks has its place.
    public BooleanProperty teachingProperty() {
        teaching.managedProperty().bind(teaching.visibleProperty());
        return teaching.visibleProperty();
    }

    /// Puts the time of day at the caret, once no syllable is half-composed.
    public void stampTime(ZoneId zone) {
        control()
                .whenFinished(
                        () -> control().insertText(control().getCaretPosition(), STAMP.format(model.timeOfDay(zone))));
    }

    public void enter() {
        control().whenFinished(model::enter);
    }

    public void caption() {
        control().whenFinished(model::caption);
    }

    public boolean undoTyping() {
        if (control().isComposing()) {
            return false;
        }
        control().take();
        if (!model.canUndoTyping()) {
            return false;
        }
        model.undoTyping().ifPresent(control()::show);
        return true;
    }

    public boolean redoTyping() {
        if (control().isComposing()) {
            return false;
        }
        return model.redoTyping()
                .map(step -> {
                    control().show(step);
                    return true;
                })
                .orElse(false);
    }

    private DraftText control() {
        return control(model.currentProperty().get());
    }

    private DraftText control(DraftModel draft) {
        return controls.computeIfAbsent(draft, this::newControl);
    }

    private DraftText newControl(DraftModel draft) {
        DraftText control = new DraftText(
                model, draft, new DraftText.Taking(completion, place::isOffering), editPrevious, place::requestLayout);
        control.promptTextProperty().bind(texts.bind("composer.prompt"));
        control.accessibleTextProperty().bind(texts.bind("composer.name"));
        control.focusedProperty().subscribe(focused -> pseudoClassStateChanged(FOCUSED_WITHIN, focused));
        draft.kindProperty().subscribe(this::showChip);
        return control;
    }

    private void bringForward(DraftModel draft) {
        boolean writing = place.isWriting();
        DraftText control = control(draft);
        place.hold(control);
        showChip();
        beReady();
        if (writing) {
            control.requestFocus();
        }
    }

    private void showOffer(Completion.@Nullable Offer offer) {
        place.offer(offer);
        control().setAccessibleHelp(offer == null ? null : texts.get("composer.offer", offer.word()));
    }

    private void showChip() {
        EntryKind kind = model.currentProperty().get().kind();
        boolean marked = kind != EntryKind.TEXT;
        chip.setVisible(marked);
        chip.setManaged(marked);
        chip.setText(marked ? MarkSign.of(kind) + " " + texts.word("mark", kind) : "");
        chip.getStyleClass().setAll("label", "mark-chip", MarkSign.styleClass(kind));
    }

    private void teach() {
        teaching.getStyleClass().add("teaching");
        TAUGHT.stream().map(this::lesson).forEach(teaching.getChildren()::add);
        Label locked = new Label();
        locked.setGraphic(Icons.of(Feather.LOCK));
        locked.textProperty().bind(texts.bind("composer.private"));
        locked.getStyleClass().add("second");
        locked.visibleProperty().bind(model.visibilityProperty().isEqualTo(Visibility.PRIVATE));
        locked.managedProperty().bind(locked.visibleProperty());
        Label enter = new Label();
        enter.textProperty().bind(texts.bind("composer.enter-logs"));
        enter.getStyleClass().add("second");
        enter.setMinWidth(USE_PREF_SIZE);
        // What teaches Enter gives way to what teaches the marks.
        teaching.widthProperty().subscribe(_ -> {
            boolean room = getWidth() > ROOM_FOR_ALL * getFontSize();
            enter.setVisible(room);
            enter.setManaged(room);
            showLessons(getWidth() > ROOM_FOR_WORDS * getFontSize());
        });
        teaching.getChildren().addAll(Quiet.spring(), locked, enter);
    }

    /// Signs alone where words would be cut off.
    private void showLessons(boolean inWords) {
        ContentDisplay display = inWords ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        teaching.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(lesson -> lesson.setContentDisplay(display));
    }

    private Button lesson(EntryKind kind) {
        Button lesson = Quiet.keepingFocus(new Button());
        lesson.getStyleClass().addAll("lesson", MarkSign.styleClass(kind));
        Supplier<String> words = () -> texts.word("mark", kind);
        Label sign = new Label(MarkSign.of(kind));
        sign.getStyleClass().addAll("lesson-sign", MarkSign.styleClass(kind));
        lesson.setGraphic(sign);
        texts.messagesProperty().subscribe(_ -> {
            lesson.setText(words.get());
            lesson.setAccessibleText(words.get());
        });
        lesson.setOnAction(_ -> model.toggle(kind));
        return lesson;
    }
}
