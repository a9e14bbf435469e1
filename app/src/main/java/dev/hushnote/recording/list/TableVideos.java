package dev.hushnote.recording.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a table whose first line names its columns: separated by tabs, commas or semicolons.
final class TableVideos {

    private static final Set<String> ADDRESS =
            Set.of("url", "link", "video", "video url", "video link", "address", "youtube", "주소", "링크", "영상", "영상 링크");
    private static final Set<String> TITLE =
            Set.of("title", "video title", "talk", "session", "name", "제목", "발표 제목", "세션", "세션명", "영상 제목");
    private static final Set<String> SPEAKERS =
            Set.of("speaker", "speakers", "presenter", "presenters", "by", "발표자", "연사", "강연자");
    private static final Set<String> LENGTH = Set.of("length", "duration", "time", "길이", "재생 시간", "시간");
    private static final Set<String> DAY = Set.of("day", "date", "recorded", "published", "날짜", "일자", "발표일");

    private final List<String> header;

    private TableVideos(List<String> header) {
        this.header = header;
    }

    /// Nothing when the first line does not name a column of addresses and one of titles.
    static Optional<Found> read(String text) {
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        for (char separator : new char[] {'\t', ',', ';'}) {
            if (first.length() < 500 && first.indexOf(separator) > 0) {
                Optional<Found> found = read(text, separator);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> read(String text, char separator) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row);
                if (rows.size() == 1 && !new TableVideos(folded(row)).isUsable()) {
                    return Optional.empty();
                }
            }
        } catch (java.io.IOException | CsvParseException _) {
            return Optional.empty();
        }
        Found found = new Found();
        TableVideos table = new TableVideos(folded(rows.getFirst()));
        rows.stream().skip(1).forEach(row -> table.take(row, found));
        return Optional.of(found);
    }

    private static List<String> folded(CsvRecord row) {
        return row.getFields().stream()
                .map(field -> field.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private boolean isUsable() {
        return column(ADDRESS) >= 0 && column(TITLE) >= 0;
    }

    private void take(CsvRecord row, Found found) {
        Optional<URI> address = WebAddress.of(field(row, ADDRESS));
        String speakers = Found.line(field(row, SPEAKERS));
        found.add(
                address,
                field(row, TITLE),
                List.of(speakers.split("[,;/&、]|\\s+and\\s+")),
                Lengths.of(field(row, LENGTH)),
                Days.of(field(row, DAY)));
    }

    private String field(CsvRecord row, Set<String> names) {
        int column = column(names);
        return column >= 0 && column < row.getFieldCount() ? row.getField(column) : "";
    }

    private int column(Set<String> names) {
        return IntStream.range(0, header.size())
                .filter(at -> names.contains(header.get(at)))
                .findFirst()
                .orElse(-1);
    }
}
