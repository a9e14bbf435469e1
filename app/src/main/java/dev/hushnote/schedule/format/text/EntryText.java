package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.Kinds;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.WebAddress;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes apart what stands beside a time: `[Room A] Title (Ada Roe, Acme) (45 min) @ Hall 2`.
final class EntryText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\((https?://[^\\s()]{1,500})\\)");
    private static final Pattern LENGTH = Pattern.compile(
            "(?iu)\\s?[(\\[/,-]?\\s?(?<![\\d.:])(\\d{1,3})\\s?(?:min(?:ute)?s?\\.?|m(?=[)\\]])|['’](?=[)\\]])|분(?:간)?|分(?:間)?)(?!\\p{L})\\s?[)\\]]?\\s*$");
    private static final Pattern PREFIX = Pattern.compile("[\\[【(]([^\\[\\]【】()]{1,50})[\\]】)]\\s?(.{2,})");
    private static final Pattern BY =
            Pattern.compile("(?iu)(.{2,}?)[,.]?\\s(?:by|presented by|par|von)\\s+(\\S.{1,150})");
    private static final Pattern LAST_BRACKETS =
            Pattern.compile("[(（]([^()（）]{1,160}(?:[(（][^()（）]{1,60}[)）][^()（）]{0,60}){0,3})[)）]\\s?[.]?$");
    private static final Pattern EDGES = Pattern.compile("^[\\s|:·•>,;~→-]+|[\\s|:·•>,;~→-]+$");

    private final Style style;

    EntryText(Style style) {
        this.style = style;
    }

    /// Puts what a text says into an entry: its title and whatever stands beside it.
    void into(Entry entry, String text) {
        String rest = link(entry, strip(text));
        rest = prefix(entry, rest);
        for (int turn = 0; turn < 4; turn++) {
            String before = rest;
            rest = strip(speakersBehind(entry, rest));
            rest = strip(length(entry, rest));
            rest = strip(place(entry, rest));
            rest = strip(bars(entry, rest));
            rest = strip(brackets(entry, rest));
            if (rest.equals(before)) {
                break;
            }
        }
        entry.title = rest;
    }

    /// What stands in the last brackets of a line that ends with them; null when it does not.
    static @Nullable String inLastBrackets(String line) {
        Matcher matcher = LAST_BRACKETS.matcher(line.strip());
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /// Without signs around it that only part it from a time.
    static String strip(String text) {
        return EDGES.matcher(text.replace("**", "").strip()).replaceAll("").strip();
    }

    private static String link(Entry entry, String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            return text;
        }
        entry.url = WebAddress.of(link.group(2));
        return link.replaceAll("$1");
    }

    private static String prefix(Entry entry, String text) {
        Matcher matcher = PREFIX.matcher(text);
        if (!matcher.matches() || !mark(entry, matcher.group(1))) {
            return text;
        }
        return strip(matcher.group(2));
    }

    /// Whether it is a room or a track, which it then is the entry's.
    static boolean mark(Entry entry, String text) {
        if (labelled(entry, text)) {
            return true;
        }
        if (Places.isRoom(text)) {
            entry.room = text.strip();
            return true;
        }
        if (Places.isTrack(text)) {
            entry.track = text.strip();
            return true;
        }
        return false;
    }

    static boolean labelled(Entry entry, String text) {
        Places.Labelled labelled = Places.labelled(text);
        if (labelled == null) {
            return false;
        }
        switch (labelled.meaning()) {
            case ROOM -> entry.room = labelled.value();
            case TRACK -> entry.track = labelled.value();
            case SPEAKERS -> entry.speakers.addAll(People.labelled(labelled.value()));
        }
        return true;
    }

    /// A title, its speakers, and their company or a remark.
    private static String pieces(Entry entry, String text) {
        String title = "";
        for (String given : text.split(" \\| ", 6)) {
            String piece = strip(given);
            if (mark(entry, piece)) {
                continue;
            }
            if (title.isEmpty()) {
                title = piece;
            } else if (entry.speakers.isEmpty() && People.are(piece)) {
                entry.people(piece);
            } else if (entry.speakers.size() == 1 && entry.speakers.getFirst().affiliation() == null) {
                entry.speakers.set(0, RawSpeaker.named(entry.speakers.getFirst().name(), piece));
            } else {
                entry.description.add(piece);
            }
        }
        return title;
    }

    private static String length(Entry entry, String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.find() || matcher.start() == 0) {
            return text;
        }
        entry.lasts = Duration.ofMinutes(Integer.parseInt(matcher.group(1)));
        return text.substring(0, matcher.start());
    }

    private static String place(Entry entry, String text) {
        int at = Folded.of(text).lastIndexOf(" @ ");
        if (at <= 0 || text.length() - at > 60) {
            return text;
        }
        entry.room = strip(text.substring(at + 3));
        return text.substring(0, at);
    }

    /// What stands behind a bar, from the last one on, as long as it is something known.
    private String bars(Entry entry, String text) {
        String rest = text;
        for (String sign : new String[] {" | ", " · ", " - ", ", "}) {
            int at = Folded.of(rest).lastIndexOf(sign);
            if (at > 0 && mark(entry, strip(rest.substring(at + sign.length())))) {
                rest = rest.substring(0, at);
            }
        }
        return rest;
    }

    private String brackets(Entry entry, String text) {
        Matcher matcher = LAST_BRACKETS.matcher(text);
        if (!matcher.find() || matcher.start() == 0) {
            return text;
        }
        String inside = matcher.group(1).strip();
        String before = text.substring(0, matcher.start());
        if (mark(entry, inside)) {
            return before;
        }
        if (!entry.speakers.isEmpty() || !namesSomebody(inside) || Kinds.isBreak(strip(before))) {
            return text;
        }
        entry.people(inside.replaceFirst("(?iu)^by\\s+", ""));
        return before;
    }

    private boolean namesSomebody(String inside) {
        if (style.notNames().contains(inside)) {
            return false;
        }
        String first = inside.split("[,/&;，]", 2)[0].strip();
        return People.are(inside)
                || People.isName(first)
                || inside.matches("(?iu)by\\s.*")
                || (style.pairs() && inside.matches("[^,，]{2,40}[,，][^,，]{2,60}"));
    }

    private String speakersBehind(Entry entry, String text) {
        if (!entry.speakers.isEmpty() || text.isBlank()) {
            return text;
        }
        Matcher by = BY.matcher(text);
        if (by.matches() && People.are(by.group(2).strip())) {
            entry.people(by.group(2).strip());
            return by.group(1);
        }
        if (style.beforeNames().contains(Style.Separator.BAR) && text.contains(" | ")) {
            return pieces(entry, text);
        }
        String folded = Folded.of(text);
        for (Style.Separator separator : style.beforeNames()) {
            int at = separator.in(folded);
            if (at > 0 && People.are(text.substring(at + separator.length()).strip())) {
                entry.people(text.substring(at + separator.length()).strip());
                return text.substring(0, at);
            }
        }
        return text;
    }
}
