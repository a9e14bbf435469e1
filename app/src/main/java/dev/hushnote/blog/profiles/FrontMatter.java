package dev.hushnote.blog.profiles;

import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// YAML between two lines of dashes. Every text is double-quoted: unquoted titles break or change in many ways.
final class FrontMatter {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .disable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    /// @param values in the order in which they are to stand
    String of(Map<String, Object> values) {
        return "---\n" + yaml.writeValueAsString(values) + "---\n";
    }
}
