package dev.hushnote.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// One mutation in the journal: a line of JSON that starts with its sequence number and ends with a checksum.
///
/// On disk: `{"sequence":7,` + body + `,"crc":"89abcdef"}`, where the checksum is the CRC-32C (RFC 3720) of the
/// UTF-8 bytes before `,"crc"`.
///
/// @param sequence counts up by one with every mutation of the notebook
/// @param body the JSON members between the two, without line breaks
public record JournalLine(long sequence, String body) {

    private static final Pattern FORM =
            Pattern.compile("\\{\"sequence\":(\\d{1,18}),(.*),\"crc\":\"([0-9a-f]{8})\"}", Pattern.DOTALL);

    /// The line as it stands in the file, with its line break, in UTF-8.
    byte[] bytes() {
        byte[] checked = ("{\"sequence\":" + sequence + "," + body).getBytes(StandardCharsets.UTF_8);
        byte[] end = (",\"crc\":\"" + checksum(checked) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] line = Arrays.copyOf(checked, checked.length + end.length);
        System.arraycopy(end, 0, line, checked.length, end.length);
        return line;
    }

    /// The mutation as one JSON object.
    public String json() {
        return "{" + body + "}";
    }

    /// @return the line, or nothing when it is torn or altered
    static Optional<JournalLine> parse(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        JournalLine parsed = new JournalLine(Long.parseLong(form.group(1)), form.group(2));
        return checksum(line.substring(0, form.end(2)).getBytes(StandardCharsets.UTF_8))
                        .equals(form.group(3))
                ? Optional.of(parsed)
                : Optional.empty();
    }

    private static String checksum(byte[] text) {
        CRC32C crc = new CRC32C();
        crc.update(text);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
