package dev.hushnote.schedule.input;

import dev.hushnote.schedule.published.Warning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes as characters.
///
/// @param text without a byte order mark and without control characters other than tabs and line breaks
/// @param warnings what had to be guessed or taken out
record Decoded(String text, List<Warning> warnings) {

    private static final int HEAD = 1_024;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:encoding\\s?=\\s?[\"']|charset\\s?=\\s?[\"']?)([A-Za-z0-9._:-]{2,40})");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Decoded of(byte[] bytes) {
        Charset sixteen = UnicodeSixteen.of(bytes);
        if (sixteen != null) {
            return tidied(new String(bytes, sixteen), List.of());
        }
        Optional<Charset> declared = declared(bytes);
        Optional<String> known = declared.filter(charset -> charset.name().startsWith("ISO-2022"))
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> strictly(FoldedCharacters.mended(bytes), StandardCharsets.UTF_8))
                .or(() -> declared.flatMap(charset -> strictly(bytes, charset)));
        if (known.isPresent()) {
            return tidied(known.get(), List.of());
        }
        Charset guess = CharsetGuess.of(bytes);
        return tidied(new String(bytes, guess), List.of(Warning.of(Warning.Kind.CHARSET_GUESSED, guess.displayName())));
    }

    /// The text when every byte of it makes sense.
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// What an XML declaration or a web page says of itself. UTF-16 would have been seen before.
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!head.stripLeading().startsWith("<") || !matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(matcher.group(1)))
                    .filter(charset -> !charset.name().startsWith("UTF-16"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Decoded tidied(String text, List<Warning> before) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String clean = Characters.clean(unmarked);
        if (clean.length() == unmarked.length()) {
            return new Decoded(clean, before);
        }
        List<Warning> warnings = new ArrayList<>(before);
        warnings.add(Warning.of(Warning.Kind.CONTROL_CHARACTERS));
        return new Decoded(clean, warnings);
    }
}
