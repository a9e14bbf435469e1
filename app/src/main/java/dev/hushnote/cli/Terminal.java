package dev.hushnote.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a command reads from and prints to.
///
/// @param in standard input
/// @param out results
/// @param err problems
/// @param environment the process's environment
/// @param messages sentences in the chosen language
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, Messages messages) {

    public Terminal {
        environment = Map.copyOf(environment);
    }

    void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void json(Object value) {
        line(mapper().writeValueAsString(value));
    }

    /// Made when it is wanted: most commands, and the window, print no JSON.
    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    void warn(String key, Object... arguments) {
        complain(messages.get(key, arguments));
    }

    void complain(Problem problem) {
        complain(messages.of(problem));
    }

    void complain(String sentence) {
        err.println("hushnote: " + sentence);
        err.flush();
    }
}
