package dev.hushnote.schedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fields of any type where a text, an address or a list is looked for.
class JsonFieldsTest {

    private static final JsonNode NODE = JsonMapper.shared().readTree("""
        {"blank": "  ", "number": 7, "text": "seven", "list": [1, {"a": 2}, null], "no": null, "yes": true,
         "object": {"a": 1, "b": 2}, "yesText": "true", "web": "https://boats.example/a"}
        """);

    @Test
    void theFirstFieldThatSaysSomethingIsRead() {
        assertThat(JsonFields.text(NODE, "missing", "no", "blank", "list", "number", "text"))
                .isEqualTo("7");
        assertThat(JsonFields.text(NODE, "object", "yes")).isNull();
        assertThat(JsonFields.url(NODE, "text", "web")).isEqualTo(URI.create("https://boats.example/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "boats", "file:///etc/hosts", "javascript:alert(1)", "https://", "https://a b", "//a"})
    void onlyAddressesOfTheWebAreAddresses(String text) {
        assertThat(JsonFields.url(text)).isNull();
    }

    @Test
    void whatHoldsNothingHasNoItems() {
        assertThat(JsonFields.items(NODE.path("list"))).hasSize(3);
        assertThat(JsonFields.items(NODE.path("object"))).isEmpty();
        assertThat(JsonFields.members(NODE.path("object"))).hasSize(2);
        assertThat(JsonFields.members(NODE.path("text"))).isEmpty();
        assertThat(JsonFields.first(NODE.path("list")).path("a").intValue()).isEqualTo(2);
        assertThat(JsonFields.first(NODE.path("text")).isMissingNode()).isTrue();
    }

    @Test
    void onlyTrueIsTrue() {
        assertThat(JsonFields.isTrue(NODE, "yesText", "number")).isFalse();
        assertThat(JsonFields.isTrue(NODE, "no", "yes")).isTrue();
    }

    @Test
    void namesAreLookedForInObjectsOnly() {
        assertThat(JsonFields.has(NODE, "no", "text")).isTrue();
        assertThat(JsonFields.has(NODE, "text", "missing")).isFalse();
        assertThat(JsonFields.hasAny(NODE, "missing", "text")).isTrue();
        assertThat(JsonFields.hasAny(NODE.path("list"), "a")).isFalse();
    }
}
