package dev.hushnote.schedule.format.text;

import java.util.ArrayList;
import java.util.List;

/// Brings texts in which times stand below their titles into the usual order.
final class TimesFirst {

    private TimesFirst() {}

    /// The same lines; where most paragraphs have a time alone in a line that is not their first, it comes first.
    static List<TextLine> of(List<TextLine> lines) {
        List<List<TextLine>> paragraphs = paragraphs(lines);
        int below = 0;
        int first = 0;
        for (List<TextLine> paragraph : paragraphs) {
            int at = alone(paragraph);
            if (at > 0) {
                below++;
            } else if (at == 0) {
                first++;
            }
        }
        if (below < 2 || below <= first) {
            return lines;
        }
        List<TextLine> ordered = new ArrayList<>();
        for (List<TextLine> paragraph : paragraphs) {
            List<TextLine> own = new ArrayList<>(paragraph);
            int at = alone(own);
            if (at > 0) {
                // Headings above a title stay above its time.
                int to = 0;
                while (to < at && (own.get(to).isDay() || (own.get(to).heading() && at - to > 1))) {
                    to++;
                }
                own.add(to, own.remove(at));
            }
            ordered.addAll(own);
        }
        return ordered;
    }

    /// Where the only time of a paragraph stands alone in its line; below 0 when there is none or there are
    /// several.
    private static int alone(List<TextLine> paragraph) {
        int found = -1;
        for (int i = 0; i < paragraph.size(); i++) {
            if (paragraph.get(i).span() != null) {
                if (found >= 0 || !EntryText.strip(paragraph.get(i).rest()).isEmpty()) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static List<List<TextLine>> paragraphs(List<TextLine> lines) {
        List<List<TextLine>> paragraphs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            open.add(line);
            if (line.isBlank()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }
}
