package dev.hushnote.log.ui;

import dev.hushnote.markdown.StyledText;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Markdown as it reads: strong, code, bullets, quotes, links. Emphasis is a colour, because Hangul has no italics.
public final class StyledTextView extends VBox {

    private final String styleClass;

    /// @param markdown what was typed
    /// @param styleClass style class of its text, which says the entry's kind
    StyledTextView(String markdown, String styleClass) {
        this(StyledText.of(markdown), styleClass);
    }

    /// @param read what was typed, as it reads
    public StyledTextView(StyledText read, String styleClass) {
        this.styleClass = styleClass;
        getStyleClass().add("styled-text");
        read.blocks().forEach(block -> getChildren().add(view(block)));
        setFillWidth(true);
    }

    private Region view(StyledText.Block block) {
        TextFlow flow = flow(block);
        return switch (block.shape()) {
            case BULLET -> led("•", flow, block.level());
            case NUMBERED -> led("", flow, block.level());
            case QUOTE -> styled(flow, "entry-quote");
            case CODE -> styled(flow, "entry-code");
            case HEADING -> styled(flow, "entry-heading");
            case PARAGRAPH -> flow;
        };
    }

    private TextFlow flow(StyledText.Block block) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        for (StyledText.Run run : block.runs()) {
            Text text = new Text(run.text());
            text.getStyleClass().addAll("entry-text", styleClass);
            run.styles().forEach(style -> text.getStyleClass().add(styleClass(style)));
            if (block.shape() == StyledText.Shape.CODE) {
                text.getStyleClass().add("run-code");
            }
            flow.getChildren().add(text);
        }
        return flow;
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
