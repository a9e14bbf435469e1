package dev.hushnote.review.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.ui.LightSign;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// How many talks got which light, in shapes and in the conference's own words.
final class HeadCount extends FlowPane {

    private final Texts texts;

    HeadCount(Texts texts) {
        this.texts = texts;
        getStyleClass().add("review-counts");
    }

    void show(ReviewSheet sheet) {
        LightWords words = sheet.overview().conference().words();
        getChildren().clear();
        List<String> told = new ArrayList<>();
        for (Light light : Light.values()) {
            long count = sheet.count(light);
            String sentence = texts.get("review.count", count, word(light, words, texts));
            Label number = new Label(sentence, LightSign.shape(light, count > 0));
            number.getStyleClass().add("review-count");
            number.setMinWidth(USE_PREF_SIZE);
            getChildren().add(number);
            told.add(sentence);
        }
        setAccessibleText(String.join(", ", told));
    }

    /// The conference's own word as it was written, the usual one as it stands within a sentence.
    static String word(Light light, LightWords words, Texts texts) {
        String word = LightSign.word(light, words, texts);
        return light.word(words) == null ? word.toLowerCase(texts.language()) : word;
    }
}
