package dev.hushnote.schedule.mapping;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A mapping as JSON, for files and for the settings. Stateless; may be called from any thread.
public final class MappingFile {

    private static final String SESSIONS = "sessions";
    private static final String FIELDS = "fields";
    private static final String FIRST_DAY = "firstDay";
    private static final int MOST_PATHS = 20;

    private final JsonMapper json = new JsonMapper();

    /// A mapping in one line; roles without a field are left out.
    public String write(Mapping mapping) {
        ObjectNode root = json.createObjectNode();
        root.put(SESSIONS, mapping.sessions());
        ObjectNode fields = root.putObject(FIELDS);
        for (Map.Entry<Role, List<String>> field : mapping.fields().entrySet()) {
            String name = field.getKey().id();
            if (field.getValue().size() == 1) {
                fields.put(name, field.getValue().getFirst());
            } else {
                field.getValue().forEach(fields.withArrayProperty(name)::add);
            }
        }
        if (mapping.firstDay() != null) {
            root.put(FIRST_DAY, mapping.firstDay().toString());
        }
        return json.writeValueAsString(root);
    }

    /// @throws Problem when it is no mapping, saying what is wrong
    public Mapping read(String text) {
        JsonNode root = parsed(text);
        JsonNode fields = root.path(FIELDS);
        if (!fields.isObject()) {
            throw Problem.badInput("problem.mapping-unreadable");
        }
        Mapping mapping = Mapping.of(root.path(SESSIONS).asString("")).withFirstDay(day(root.path(FIRST_DAY)));
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            Role role = Role.ofId(field.getKey())
                    .orElseThrow(() -> Problem.badInput("problem.mapping-role", field.getKey()));
            mapping = mapping.with(role, paths(field.getValue(), field.getKey()));
        }
        if (mapping.fields().isEmpty()) {
            throw Problem.badInput("problem.mapping-unreadable");
        }
        return mapping;
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException problem) {
            throw new Problem(problem, Problem.Kind.BAD_INPUT, "problem.mapping-unreadable");
        }
    }

    private static List<String> paths(JsonNode given, String role) {
        List<String> paths = new ArrayList<>();
        Iterable<JsonNode> all = given.isArray() ? given : List.of(given);
        for (JsonNode path : all) {
            if (!path.isString() || paths.size() == MOST_PATHS) {
                throw Problem.badInput("problem.mapping-field", role);
            }
            paths.add(path.asString());
        }
        return paths;
    }

    private static @Nullable LocalDate day(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return null;
        }
        return Times.date(given.asString("")).orElseThrow(() -> Problem.badInput("problem.mapping-day"));
    }
}
