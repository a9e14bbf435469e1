package dev.hushnote.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Stamp;
import dev.hushnote.database.Table;
import dev.hushnote.wiring.Model;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The description of the pack format names every kind and every member there is, and none that is not.
class PackFormatDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "pack-format.md");
    private static final Pattern KIND = Pattern.compile("^### Kind `([^`]+)`$", Pattern.MULTILINE);
    private static final Pattern MEMBER = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    /// Described once, in sections of their own.
    private static final Set<Class<?>> SHARED = Set.of(Stamp.class, Revision.class);

    static Stream<Arguments> records() throws ClassNotFoundException {
        Stream<Arguments> kinds = Model.tables().inOrder().stream()
                .map(table -> Arguments.of("### Kind `" + table.kind() + "`", table.type()));
        Stream<Arguments> others = Stream.of(
                Arguments.of("## The stamp", Stamp.class),
                Arguments.of("## Member `pack.json`", PackInfo.class),
                Arguments.of("## Member `revisions.jsonl`", Revision.class),
                Arguments.of("## The journal", Class.forName("dev.hushnote.database.MutationRecord")));
        return Stream.concat(kinds, others);
    }

    @Test
    void everyKindHasASectionAndNoOtherHas() throws IOException {
        assertThat(found(KIND, Files.readString(DOCUMENT)))
                .containsExactlyElementsOf(
                        Model.tables().inOrder().stream().map(Table::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyMemberIsNamedInItsSection(String heading, Class<?> type) throws IOException {
        assertThat(found(MEMBER, section(heading)))
                .as(heading)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(members("", type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyConstantIsNamedInItsSection(String heading, Class<?> type) throws IOException {
        String section = section(heading);
        assertThat(constants(type)).as(heading).allMatch(section::contains);
    }

    /// Paths of all members, such as `slot.day` and `files[].path`.
    private static List<String> members(String prefix, Class<?> type) {
        List<String> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            members.add(path);
            Class<?> part = part(component.getGenericType());
            if (part.isRecord() && !SHARED.contains(part)) {
                String nested = component.getType().equals(List.class) ? "[]." : ".";
                members.addAll(members(path + nested, part));
            }
        }
        return members;
    }

    private static List<String> constants(Class<?> type) {
        List<String> constants = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = part(component.getGenericType());
            if (part.isEnum()) {
                Arrays.stream(part.getEnumConstants()).forEach(constant -> constants.add("`" + constant + "`"));
            } else if (part.isRecord() && !SHARED.contains(part)) {
                constants.addAll(constants(part));
            }
        }
        return constants;
    }

    /// The class of a component, or of the elements where it is a list.
    private static Class<?> part(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            return part(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static String section(String heading) throws IOException {
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf(heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int body = start + heading.length();
        int end = text.indexOf("\n#", body);
        return text.substring(body, end < 0 ? text.length() : end);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
