package dev.hushnote.capture;

import dev.hushnote.capture.SourceChoice.Device;
import dev.hushnote.capture.SourceChoice.Network;
import dev.hushnote.capture.SourceChoice.None;
import dev.hushnote.capture.SourceChoice.Phone;
import dev.hushnote.capture.SourceChoice.Region;
import dev.hushnote.capture.SourceChoice.Screen;
import dev.hushnote.capture.SourceChoice.TestPattern;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Choices as single lines of plain ASCII, for the settings, and back.
public final class SourceLines {

    public String write(SourceChoice choice) {
        return switch (choice) {
            case None _ -> "none";
            case Device device ->
                line("device", wish(device.wish()), device.facesYou(), coded(device.name()), coded(device.id()));
            case Network network -> line("network", network.address().toASCIIString());
            case Screen(int index, Region region) when region == null -> line("screen", index);
            case Screen(int index, Region region) ->
                line("screen", index, region.x(), region.y(), region.width(), region.height());
            case Phone phone -> line("phone", phone.id(), coded(phone.name()));
            case TestPattern pattern -> line("pattern", wish(pattern.wish()));
        };
    }

    /// @return what was written; [SourceChoice#NONE] for anything else, as nothing may be filmed that nobody chose
    public SourceChoice read(String line) {
        try {
            List<String> words = List.of(line.strip().split(" ", -1));
            List<String> rest = words.subList(1, words.size());
            return switch (words.getFirst()) {
                case "device" -> device(rest);
                case "network" -> new Network(URI.create(rest.getFirst()));
                case "screen" -> screen(rest);
                case "phone" -> new Phone(UUID.fromString(rest.getFirst()), decoded(rest.get(1)));
                case "pattern" -> new TestPattern(wish(rest.getFirst()));
                default -> SourceChoice.NONE;
            };
        } catch (RuntimeException _) {
            return SourceChoice.NONE;
        }
    }

    private static Device device(List<String> words) {
        return new Device(
                decoded(words.get(3)),
                decoded(words.get(2)),
                Boolean.parseBoolean(words.get(1)),
                wish(words.getFirst()));
    }

    private static Screen screen(List<String> words) {
        List<Integer> numbers = words.stream().map(Integer::valueOf).toList();
        return numbers.size() == 1
                ? new Screen(numbers.getFirst(), null)
                : new Screen(
                        numbers.getFirst(), new Region(numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4)));
    }

    private static String wish(FrameWish wish) {
        return Stream.of(wish.width(), wish.height(), wish.framesPerSecond(), wish.turn(), wish.mirrored())
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    private static FrameWish wish(String text) {
        List<String> parts = List.of(text.split(","));
        return new FrameWish(
                Integer.parseInt(parts.get(0)),
                Integer.parseInt(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                Boolean.parseBoolean(parts.get(4)),
                Integer.parseInt(parts.get(3)));
    }

    private static String line(Object... words) {
        return Arrays.stream(words).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
