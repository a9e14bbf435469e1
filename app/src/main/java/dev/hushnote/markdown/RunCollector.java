package dev.hushnote.markdown;

import dev.hushnote.markdown.StyledText.Run;
import dev.hushnote.markdown.StyledText.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers the runs of one block: words of the same look become one run.
final class RunCollector {

    private final Map<Style, Integer> open = new EnumMap<>(Style.class);
    private final Deque<OpenLink> links = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private List<Run> runs = new ArrayList<>();
    private Set<Style> look = EnumSet.noneOf(Style.class);
    private @Nullable String link;
    private int length;

    /// @param start how many characters the block had before the link
    private record OpenLink(String address, int start) {}

    void begin(Style style) {
        open.merge(style, 1, Integer::sum);
    }

    void end(Style style) {
        open.merge(style, -1, Integer::sum);
    }

    void beginLink(String address) {
        links.push(new OpenLink(address, length));
    }

    /// A link without words shows its address; its title follows in brackets.
    void endLink(@Nullable String title) {
        if (links.getFirst().start() == length) {
            add(links.getFirst().address());
        }
        links.pop();
        if (title != null && !title.isBlank()) {
            add(" (" + title + ")");
        }
    }

    void add(String text, Style... styles) {
        Set<Style> wanted = EnumSet.noneOf(Style.class);
        open.forEach((style, count) -> {
            if (count > 0) {
                wanted.add(style);
            }
        });
        wanted.addAll(List.of(styles));
        String address =
                links.isEmpty() || !LinkAddress.canBeOpened(links.getFirst().address())
                        ? null
                        : links.getFirst().address();
        if (address != null) {
            wanted.add(Style.LINK);
        }
        if (!wanted.equals(look) || !Objects.equals(address, link)) {
            finishRun();
            look = wanted;
            link = address;
        }
        words.append(text);
        length += text.length();
    }

    /// The block's runs; the next block begins.
    List<Run> take() {
        finishRun();
        List<Run> taken = runs;
        runs = new ArrayList<>();
        return taken;
    }

    private void finishRun() {
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), look, link));
            words.setLength(0);
        }
    }
}
