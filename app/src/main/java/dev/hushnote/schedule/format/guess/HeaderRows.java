package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Spreadsheets as JSON: rows of cells below a row of headers become objects. Everything else stays as it is.
final class HeaderRows {

    private static final int DEEPEST = 4;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 100;

    private final NameMemo names;

    HeaderRows(NameMemo names) {
        this.names = names;
    }

    /// The same with objects where there were rows; a file without such rows is not copied.
    JsonNode withNames(JsonNode root) {
        return converted(root, 0);
    }

    private JsonNode converted(JsonNode node, int depth) {
        if (isSheet(node)) {
            return rows(node);
        }
        if (depth >= DEEPEST || !node.isObject()) {
            return node;
        }
        ObjectNode copy = null;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            JsonNode changed = converted(property.getValue(), depth + 1);
            if (!Contents.isSame(changed, property.getValue())) {
                copy = copy == null ? ((ObjectNode) node).deepCopy() : copy;
                copy.set(property.getKey(), changed);
            }
        }
        return copy == null ? node : copy;
    }

    private boolean isSheet(JsonNode node) {
        JsonNode header = node.path(0);
        if (!node.isArray() || node.size() < 2 || !header.isArray() || header.size() < FEWEST_COLUMNS) {
            return false;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (JsonNode cell : header) {
            if (!cell.isString()) {
                return false;
            }
            names.likeliest(cell.asString()).ifPresent(roles::add);
        }
        return roles.contains(Role.TITLE) && roles.contains(Role.START);
    }

    private static ArrayNode rows(JsonNode sheet) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<String> headers = new ArrayList<>();
        sheet.path(0).forEach(cell -> headers.add(cell.asString().strip()));
        for (int row = 1; row < sheet.size(); row++) {
            JsonNode cells = sheet.path(row);
            ObjectNode object = rows.addObject();
            for (int column = 0; column < Math.min(headers.size(), MOST_COLUMNS); column++) {
                JsonNode cell = cells.path(column);
                if (!headers.get(column).isEmpty() && cell.isValueNode() && !cell.isNull()) {
                    object.set(headers.get(column), cell);
                }
            }
        }
        return rows;
    }
}
