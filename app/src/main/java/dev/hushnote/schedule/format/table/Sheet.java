package dev.hushnote.schedule.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows of cells.
///
/// @param rows those that say anything, the header too; each has as many cells as it has
record Sheet(List<List<String>> rows) {

    private static final Pattern SAID = Pattern.compile("\\s{0,9}\"?sep=(.)\"?\\s{0,9}(?:\\r+\\n?|\\n)");
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int LOOKED_AT = 60;
    private static final int MOST_ROWS = 20_000;
    private static final int HEAD = 100_000;
    private static final int MOST_BREAKS = 200;
    private static final double ALIKE = 0.6;
    private static final char NO_QUOTE = '\u0001';

    /// The rows of a text; none when it is no table.
    static Sheet of(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher said = SAID.matcher(plain);
        if (said.lookingAt()) {
            return new Sheet(rows(plain.substring(said.end()), said.group(1).charAt(0), MOST_ROWS));
        }
        char best = 0;
        double most = 0;
        String head = plain.substring(0, Math.min(plain.length(), HEAD));
        for (char separator : SEPARATORS) {
            double likeness = likeness(rows(head, separator, LOOKED_AT));
            if (likeness > most) {
                best = separator;
                most = likeness;
            }
        }
        return new Sheet(best == 0 ? List.of() : rows(plain, best, MOST_ROWS));
    }

    /// How much rows look like a table's; 0 when they do not.
    private static double likeness(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        int usual = 0;
        int width = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            if (entry.getKey() > 1 && entry.getValue() >= usual) {
                usual = entry.getValue();
                width = entry.getKey();
            }
        }
        double share = rows.isEmpty() ? 0 : (double) usual / rows.size();
        return usual < 2 || share < ALIKE ? 0 : share + Math.min(width, 20) / 100.0;
    }

    private static List<List<String>> rows(String text, char separator, int most) {
        List<List<String>> rows = parsed(text, separator, '"', most);
        boolean swallowed = rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.length() > MOST_BREAKS
                        && cell.chars().filter(letter -> letter == '\n').count() > MOST_BREAKS);
        return swallowed ? parsed(text, separator, NO_QUOTE, most) : rows;
    }

    private static List<List<String>> parsed(String text, char separator, char quote, int most) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                List<String> cells =
                        record.getFields().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(cells);
                }
                if (rows.size() >= most) {
                    break;
                }
            }
        } catch (CsvParseException _) {
            // What came before the fault is read.
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException("reading from memory", failure);
        }
        return rows;
    }
}
