package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads programmes in plain text. At least two lines must carry a time.
public final class ProgrammeText implements FormatReader {

    private static final Pattern BREAK = Pattern.compile("\\r+\\n?|[\\n\\u2028\\u0085]");
    private static final Pattern EASTERN = Pattern.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsKatakana}]");
    private static final Pattern HALVES = Pattern.compile("(?i)\\d\\s?[ap]\\.?m\\b");
    private static final int MOST_LINES = 20_000;
    private static final int LINES_LOOKED_AT = 400;

    private final Supplier<LocalDate> today;

    /// @param today the day nearest to which dates without a year are, and which times without any date are on
    public ProgrammeText(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public boolean recognises(Parts parts) {
        return parts.texts().anyMatch(ProgrammeText::hasTimes);
    }

    @Override
    public Listing read(Parts parts) {
        LocalDate now = today.get();
        List<Warning> warnings = new ArrayList<>();
        List<RawSession> sessions = new ArrayList<>();
        String title = null;
        for (String text : parts.texts().filter(ProgrammeText::hasTimes).toList()) {
            List<TextLine> lines = lines(text);
            Days days = new Days(now);
            TextReading reading = new TextReading(Style.of(besideTimes(lines)), days);
            List<Entry> entries = reading.read(TimesFirst.of(lines));
            title = title == null ? reading.title() : title;
            if (days.guessed() || entries.stream().anyMatch(entry -> entry.day == null)) {
                warnings.add(Warning.of(Warning.Kind.NO_DATE, now.toString()));
            }
            sessions.addAll(new Timing(now).sessions(entries));
        }
        return new RawProgramme(Format.TEXT, about(title), List.of(), sessions, warnings);
    }

    private static About about(@Nullable String title) {
        return new About(title, null, null, null, null);
    }

    private static boolean hasTimes(String text) {
        WrittenDates dates = new WrittenDates(true);
        return BREAK.splitAsStream(text)
                        .filter(line -> !line.isBlank())
                        .limit(LINES_LOOKED_AT)
                        .filter(line -> hasTime(line, dates))
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean hasTime(String line, WrittenDates dates) {
        return TextLine.of(line, dates).span() != null
                || ((line.contains("\t") || line.startsWith("|"))
                        && !ClockSpans.in(line).isEmpty());
    }

    private static List<TextLine> lines(String text) {
        String head = text.substring(0, Math.min(text.length(), 10_000));
        boolean monthFirst =
                EASTERN.matcher(head).find() || HALVES.matcher(head).find();
        WrittenDates dates = new WrittenDates(monthFirst);
        return BREAK.splitAsStream(text)
                .limit(MOST_LINES)
                .map(line -> TextLine.of(line, dates))
                .toList();
    }

    /// What stands beside the times, or below them where they stand alone.
    private static List<String> besideTimes(List<TextLine> lines) {
        List<String> texts = new ArrayList<>();
        boolean wanted = false;
        for (TextLine line : lines) {
            if (line.span() != null && !EntryText.strip(line.rest()).isEmpty()) {
                texts.add(EntryText.strip(line.rest()));
                wanted = false;
            } else if (line.span() != null) {
                wanted = true;
            } else if (wanted && !line.isBlank()) {
                texts.add(EntryText.strip(line.text()));
            }
        }
        return texts;
    }
}
