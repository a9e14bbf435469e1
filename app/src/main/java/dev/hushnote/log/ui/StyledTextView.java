package dev.hushnote.log.ui;

import dev.hushnote.markdown.StyledText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Markdown as it reads: strong, code, bullets, quotes, links. Emphasis is a colour, because Hangul has no italics.
public final class StyledTextView extends VBox {

    /// What the nodes were made for; another text of the same form goes into the same nodes.
    private record Form(StyledText.Shape shape, int level) {

        static Form of(StyledText.Block block) {
            return new Form(block.shape(), block.level());
        }
    }

    private final List<TextFlow> flows = new ArrayList<>();
    private List<Form> forms = List.of();

    public StyledTextView() {
        getStyleClass().add("styled-text");
        setFillWidth(true);
    }

    /// Shows another text.
    ///
    /// @param read what was typed, as it reads
    /// @param styleClass style class of its text, which says the entry's kind
    public void show(StyledText read, String styleClass) {
        List<Form> wanted = read.blocks().stream().map(Form::of).toList();
        if (!wanted.equals(forms)) {
            forms = wanted;
            flows.clear();
            getChildren().setAll(wanted.stream().map(this::view).toList());
        }
        for (int i = 0; i < flows.size(); i++) {
            fill(flows.get(i), read.blocks().get(i), styleClass);
        }
    }

    private Region view(Form form) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        flows.add(flow);
        return switch (form.shape) {
            case BULLET -> led("•", flow, form.level);
            case NUMBERED -> led("", flow, form.level);
            case QUOTE -> styled(flow, "entry-quote");
            case CODE -> styled(flow, "entry-code");
            case HEADING -> styled(flow, "entry-heading");
            case PARAGRAPH -> flow;
        };
    }

    private static void fill(TextFlow flow, StyledText.Block block, String styleClass) {
        List<Node> texts = flow.getChildren();
        int runs = block.runs().size();
        if (texts.size() > runs) {
            texts.subList(runs, texts.size()).clear();
        }
        for (int i = 0; i < runs; i++) {
            if (i == texts.size()) {
                texts.add(new Text());
            }
            StyledText.Run run = block.runs().get(i);
            Text text = (Text) texts.get(i);
            text.setText(run.text());
            List<String> classes = classes(block.shape(), run, styleClass);
            if (!text.getStyleClass().equals(classes)) {
                text.getStyleClass().setAll(classes);
            }
        }
    }

    private static List<String> classes(StyledText.Shape shape, StyledText.Run run, String styleClass) {
        List<String> classes = new ArrayList<>(List.of("entry-text", styleClass));
        run.styles().stream().sorted().map(StyledTextView::styleClass).forEach(classes::add);
        if (shape == StyledText.Shape.CODE) {
            classes.add("run-code");
        }
        return classes;
    }

    private static String styleClass(StyledText.Style style) {
        return switch (style) {
            case STRONG -> "run-strong";
            case EMPHASIS -> "run-emphasis";
            case CODE -> "run-code";
            case STRIKE -> "run-strike";
            case LINK -> "run-link";
        };
    }

    private static Region led(String sign, TextFlow flow, int level) {
        Label lead = new Label(sign);
        lead.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(lead, flow);
        line.getStyleClass().add("entry-bullet");
        line.setStyle("-fx-padding: 0 0 0 " + level * 1.2 + "em;");
        HBox.setHgrow(flow, Priority.ALWAYS);
        return line;
    }

    private static Region styled(TextFlow flow, String styleClass) {
        flow.getStyleClass().add(styleClass);
        return flow;
    }
}
