package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads text with addresses: titles and addresses in one line in either order, or in lines of their own in either
/// order, with numbers, bullets, lengths, Markdown links and headings among them.
final class TextVideos {

    private static final int MOST_LINES = 100_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int MOST_LINES_OF_A_TITLE = 3;
    private static final Pattern NO_TITLE =
            Pattern.compile("[\\d\\s.,:#|+*=_-]*+(?:views?|회|조회수.{0,20}|now playing|재생 중)?", Pattern.CASE_INSENSITIVE);

    private final Found found = new Found();
    private final List<TitleLine> waiting = new ArrayList<>();
    private @Nullable URI open;
    private boolean afterBlank;
    private final boolean addressesFirst;

    private TextVideos(boolean addressesFirst) {
        this.addressesFirst = addressesFirst;
    }

    static Found read(String text) {
        if (text.lines().skip(MOST_LINES).findAny().isPresent()) {
            throw Problem.badInput("problem.videos-too-much");
        }
        List<AddressedLine> lines = text.lines()
                .map(line ->
                        line.substring(0, Math.min(line.length(), LONGEST_LINE)).strip())
                .map(AddressedLine::of)
                .toList();
        TextVideos reading = new TextVideos(addressesFirst(lines));
        lines.forEach(reading::take);
        reading.finish();
        return reading.found;
    }

    /// Whether addresses stand before their titles: the first line of a group, by most groups, or else of all.
    private static boolean addressesFirst(List<AddressedLine> lines) {
        int before = 0;
        int after = 0;
        @Nullable Boolean first = null;
        for (int at = 0; at + 1 < lines.size(); at++) {
            AddressedLine one = lines.get(at);
            AddressedLine two = lines.get(at + 1);
            boolean begins = at == 0 || isBlank(lines.get(at - 1));
            if (begins && isAddress(one) && isTitle(two)) {
                before++;
            } else if (begins && isTitle(one) && isAddress(two)) {
                after++;
            }
            if (first == null && (isAddress(one) || isTitle(one))) {
                first = isAddress(one);
            }
        }
        return before == after ? Boolean.TRUE.equals(first) : before > after;
    }

    private static boolean isBlank(AddressedLine line) {
        return line.words().isEmpty() && line.addresses().isEmpty();
    }

    private static boolean isAddress(AddressedLine line) {
        return !line.addresses().isEmpty() && TitleLine.of(line.words()).isEmpty();
    }

    private static boolean isTitle(AddressedLine line) {
        return line.addresses().isEmpty() && !isBlank(line) && !isHeading(line);
    }

    private static boolean isHeading(AddressedLine line) {
        return line.words().startsWith("# ") || line.words().startsWith("##");
    }

    private void take(AddressedLine line) {
        Optional<URI> video = line.video();
        TitleLine title = TitleLine.of(line.words());
        if (isBlank(line)) {
            afterBlank = true;
            return;
        }
        if (video.isEmpty()) {
            wait(line, title);
        } else if (!title.isEmpty() && !NO_TITLE.matcher(title.title()).matches()) {
            finish();
            found.add(video, title.title(), List.of(), title.length(), null);
        } else if (addressesFirst) {
            finish();
            open = video.get();
        } else {
            add(video.get(), title.length());
        }
        afterBlank = false;
    }

    private void wait(AddressedLine line, TitleLine title) {
        if (isHeading(line)) {
            finish();
            return;
        }
        if (afterBlank && open == null) {
            drop();
        }
        if (waiting.size() < 3 * MOST_LINES_OF_A_TITLE) {
            waiting.add(title);
        }
    }

    private void finish() {
        if (open != null) {
            add(open, null);
        }
        open = null;
        drop();
    }

    /// Forgets what waits. A line with a length was a video, whose address is missing.
    private void drop() {
        waiting.stream().filter(line -> line.length() != null).forEach(_ -> found.leaveOut());
        waiting.clear();
    }

    private void add(URI address, @Nullable Duration given) {
        Duration length = waiting.stream()
                .map(TitleLine::length)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(given);
        List<String> titles = waiting.stream()
                .map(TitleLine::title)
                .filter(title -> !NO_TITLE.matcher(title).matches())
                .limit(MOST_LINES_OF_A_TITLE)
                .toList();
        found.add(Optional.of(address), String.join(" | ", titles), List.of(), length, null);
        waiting.clear();
    }
}
