package dev.hushnote.schedule.format.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The data within a web page that is not for its readers.
final class LinkedJson {

    private static final String TYPE = "application/ld+json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedJson() {}

    /// What of it can be parsed, in order.
    static List<JsonNode> in(String page) {
        if (!page.toLowerCase(Locale.ROOT).contains(TYPE)) {
            return List.of();
        }
        List<JsonNode> found = new ArrayList<>();
        for (Element script : Jsoup.parse(page).select("script")) {
            if (script.attr("type").strip().equalsIgnoreCase(TYPE)) {
                try {
                    found.add(JSON.readTree(script.data()));
                } catch (JacksonException _) {
                    // A page may hold several; one that is broken says nothing of the others.
                }
            }
        }
        return found;
    }
}
