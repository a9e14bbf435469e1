package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.Kinds;
import dev.hushnote.schedule.format.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The titles of events. Some publishers give all events of a kind one summary, such as "plenary", and put the
/// title first in the description: where a summary repeats and most of its descriptions begin with something
/// like a title, not always the same, that is the title.
final class CalendarTitles {

    private static final int LONGEST = 120;
    private static final Pattern SENTENCE = Pattern.compile(".*[.。:：;,]|(?i)https?:.*|\\S+@\\S+");
    private static final Pattern NOTHING = Pattern.compile("(?iu)(?:no|without) (?:description|abstract|details)"
            + "(?: (?:yet|available|provided|given))?\\.?|n/a|none|[-–—.]+|설명 ?없음|説明なし");

    private final Map<CalendarComponent, String> fromDescriptions = new HashMap<>();

    CalendarTitles(List<CalendarComponent> events) {
        Map<String, List<CalendarComponent>> bySummary = new HashMap<>();
        for (CalendarComponent event : events) {
            String summary = event.text("SUMMARY");
            if (summary != null) {
                bySummary.computeIfAbsent(summary, _ -> new ArrayList<>()).add(event);
            }
        }
        bySummary.forEach((summary, same) -> {
            if (same.size() > 1 && !Kinds.isBreak(summary)) {
                lookInto(summary, same);
            }
        });
    }

    /// Null when it has none.
    @Nullable
    String of(CalendarComponent event) {
        String found = fromDescriptions.get(event);
        return found == null ? event.text("SUMMARY") : found;
    }

    /// Whether a description only says that there is none.
    static boolean saysNothing(String description) {
        return NOTHING.matcher(description.strip()).matches();
    }

    private void lookInto(String summary, List<CalendarComponent> same) {
        Map<CalendarComponent, String> titles = new HashMap<>();
        Set<String> different = new HashSet<>();
        for (CalendarComponent event : same) {
            String title = titleIn(event.text("DESCRIPTION"));
            if (title != null && !title.equalsIgnoreCase(summary)) {
                titles.put(event, title);
                different.add(title);
            }
        }
        if (different.size() > 1 && titles.size() * 2 > same.size()) {
            fromDescriptions.putAll(titles);
        }
    }

    private static @Nullable String titleIn(@Nullable String description) {
        String text = PlainText.paragraphs(description);
        if (text == null || saysNothing(text) || CalendarSpeakers.labelled(text) != null) {
            return null;
        }
        String first = PlainText.line(text.lines().findFirst().orElse(""));
        return first.length() > LONGEST
                        || first.isBlank()
                        || SENTENCE.matcher(first).matches()
                ? null
                : first;
    }
}
