package dev.hushnote.recording.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A line of a text, taken apart.
///
/// @param words without addresses, with the words of links
/// @param addresses in order
record AddressedLine(String words, List<URI> addresses) {

    private static final int MOST_ADDRESSES = 50;
    /// What links are called that say nothing.
    private static final Set<String> EMPTY_WORDS = Set.of(
            "video",
            "videos",
            "watch",
            "link",
            "youtube",
            "recording",
            "here",
            "url",
            "vod",
            "view",
            "▶",
            "영상",
            "동영상",
            "링크",
            "발표 영상",
            "발표영상",
            "보기",
            "다시보기",
            "유튜브",
            "slides",
            "slide",
            "슬라이드",
            "자료",
            "발표 자료",
            "발표자료");

    static AddressedLine of(String line) {
        StringBuilder words = new StringBuilder();
        List<URI> addresses = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            boolean fresh = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
            if (fresh && addresses.size() < MOST_ADDRESSES && WebAddress.beginsAt(line, at)) {
                int end = end(line, at);
                WebAddress.of(line.substring(at, end)).ifPresent(addresses::add);
                at = unwrap(words, line, end);
            } else {
                words.append(line.charAt(at));
                at++;
            }
        }
        return new AddressedLine(words.toString().strip(), addresses);
    }

    /// The one that is a video: on a site for videos, or else the first.
    Optional<URI> video() {
        return addresses.stream()
                .filter(WebAddress::isOfVideos)
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    /// The end of an address: a blank, or a closing bracket or sign that does not belong to it.
    private static int end(String line, int from) {
        int end = from;
        int open = 0;
        while (end < line.length() && !isBlank(line.charAt(end)) && "<>\"|".indexOf(line.charAt(end)) < 0) {
            char character = line.charAt(end);
            open += character == '(' ? 1 : 0;
            if (character == ')' && --open < 0) {
                break;
            }
            if (character == ']' || character == '「' || character == '」') {
                break;
            }
            end++;
        }
        while (end > from && ".,;:!?'*_".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Takes away what held the address, and of a Markdown link everything but its words.
    ///
    /// @return where to go on
    private static int unwrap(StringBuilder words, String line, int end) {
        int length = words.length();
        boolean markdown = length > 1 && words.charAt(length - 1) == '(' && words.charAt(length - 2) == ']';
        if (markdown) {
            words.setLength(length - 2);
            label(words);
            int close = line.indexOf(')', end);
            return close < 0 ? line.length() : close + 1;
        }
        if (length > 0 && end < line.length() && isPair(words.charAt(length - 1), line.charAt(end))) {
            words.setLength(length - 1);
            return end + 1;
        }
        words.append(' ');
        int next = end;
        while (next < line.length() && ".,;".indexOf(line.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static boolean isPair(char open, char close) {
        int at = "(<[\"".indexOf(open);
        return at >= 0 && ")>]\"".charAt(at) == close;
    }

    /// Removes the bracket that opened the link, and its words when they say nothing.
    private static void label(StringBuilder words) {
        int deep = 0;
        for (int at = words.length() - 1; at >= 0; at--) {
            char character = words.charAt(at);
            if (character == '[' && deep-- == 0) {
                String label = words.substring(at + 1).strip();
                words.setLength(at);
                words.append(EMPTY_WORDS.contains(label.toLowerCase(Locale.ROOT)) ? " " : label);
                return;
            }
            deep += character == ']' ? 1 : 0;
        }
    }
}
