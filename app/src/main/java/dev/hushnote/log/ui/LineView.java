package dev.hushnote.log.ui;

import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.MissedRange;
import dev.hushnote.markdown.StyledText;
import dev.hushnote.text.Clocked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the log: time, mark, text, and what belongs below the text. Shows one line after the other with the same
/// nodes, because new nodes want new styles and a log is scrolled fast.
final class LineView extends HBox {

    private final LogSight sight;
    private final Texts texts;
    private final Label time = new Label();
    private final Label sign = new Label();
    private final Region indent = new Region();
    private final VBox body = new VBox();
    private final StyledTextView text = new StyledTextView();
    private final Label alone = new Label();
    private final Label answer = new Label();
    private final HBox notes = new HBox();
    private final Region editorsRoom = new Region();
    private List<Note> noted = List.of();
    private int indented;
    private @Nullable Entry shown;

    private record Note(Feather icon, String words) {}

    LineView(LogSight sight) {
        this.sight = sight;
        this.texts = sight.texts();
        getStyleClass().add("log-line");
        time.getStyleClass().addAll("time", "log-time");
        indent.setMinWidth(USE_PREF_SIZE);
        indent.setPrefWidth(0);
        body.getStyleClass().add("entry-body");
        notes.getStyleClass().add("entry-notes");
        answer.setWrapText(true);
        answer.setOnMouseClicked(_ -> answer());
        setHgrow(body, Priority.ALWAYS);
        setHgrow(editorsRoom, Priority.ALWAYS);
        getChildren().setAll(time, sign, indent, body);
    }

    void show(LogRow.Line line) {
        Entry entry = line.entry();
        shown = entry;
        String mark = MarkSign.styleClass(entry.kind());
        time.setText(sight.timeOfDay(entry.begunAt()));
        sign.setText(MarkSign.of(entry.kind()));
        style(sign, "label", "mark-sign", mark);
        indent(entry.indent());
        if (sight.isEdited(entry.id())) {
            editorsRoom.setMinHeight(sight.editorHeight());
            editorsRoom.setPrefHeight(sight.editorHeight());
            hold(this, List.of(time, sign, indent, editorsRoom));
            return;
        }
        hold(this, List.of(time, sign, indent, body));
        hold(body, below(line, words(entry, mark)));
    }

    private Node words(Entry entry, String mark) {
        if (entry.text().isBlank()) {
            alone.setText(texts.word("mark", entry.kind()));
            style(alone, "label", "mark-alone", mark);
            return alone;
        }
        text.show(StyledText.of(entry.text()), mark);
        return text;
    }

    private List<Node> below(LogRow.Line line, Node words) {
        List<Node> parts = new ArrayList<>(List.of(words));
        Entry entry = line.entry();
        if (entry.kind() == EntryKind.LOOK_UP) {
            String found = entry.answer();
            answer.setText(found == null ? texts.get("lines.answer-later") : "→ " + found);
            style(answer, "label", found == null ? "answer-later" : "second");
            parts.add(answer);
        }
        List<Note> wanted = notesOf(line);
        if (!wanted.equals(noted)) {
            noted = wanted;
            notes.getChildren().setAll(wanted.stream().map(this::label).toList());
        }
        if (!wanted.isEmpty()) {
            parts.add(notes);
        }
        return parts;
    }

    private List<Note> notesOf(LogRow.Line line) {
        List<Note> wanted = new ArrayList<>();
        MissedRange missed = line.missed();
        if (missed != null) {
            long minutes = Math.max(1, Math.round(missed.length().toSeconds() / 60.0));
            wanted.add(new Note(
                    Feather.MORE_VERTICAL, texts.get("lines.missed-until", sight.timeOfDay(missed.to()), minutes)));
        }
        if (line.late()) {
            wanted.add(new Note(Feather.CLOCK, texts.get("lines.added-later")));
        }
        Duration heard = line.heard();
        if (heard != null) {
            wanted.add(new Note(Feather.HEADPHONES, texts.get("lines.heard-at", Clocked.text(heard))));
        }
        if (line.entry().visibility() == Visibility.PRIVATE) {
            wanted.add(new Note(Feather.LOCK, texts.get("lines.private")));
        }
        if (line.entry().doneAt() != null) {
            wanted.add(new Note(Feather.CHECK, texts.get("lines.done")));
        }
        return wanted;
    }

    private Label label(Note note) {
        Label label = new Label(note.words, Icons.of(note.icon));
        label.getStyleClass().add("second");
        return label;
    }

    private void indent(int steps) {
        if (steps != indented) {
            indented = steps;
            indent.setStyle("-fx-pref-width: " + steps * 1.6 + "em;");
        }
    }

    private void answer() {
        if (shown != null) {
            sight.answer(shown);
        }
    }

    private static void hold(Region parent, List<Node> wanted) {
        List<Node> children = parent instanceof HBox row ? row.getChildren() : ((VBox) parent).getChildren();
        if (!children.equals(wanted)) {
            children.clear();
            children.addAll(wanted);
        }
    }

    private static void style(Node node, String... classes) {
        List<String> wanted = List.of(classes);
        if (!node.getStyleClass().equals(wanted)) {
            node.getStyleClass().setAll(wanted);
        }
    }
}
