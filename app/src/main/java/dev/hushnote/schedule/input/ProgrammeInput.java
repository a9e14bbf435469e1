package dev.hushnote.schedule.input;

import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds out from the bytes of files what they are: archives are unpacked, characters decoded, XML, JSON and YAML
/// parsed. Names play no part in it, nothing is fetched and nothing written. May be called from any thread.
public final class ProgrammeInput {

    /// @throws Problem when nothing of it can be read, or when it is too large, nests too deep or is malicious
    public Parts parts(List<NamedBytes> files) {
        Set<Warning> warnings = new LinkedHashSet<>();
        List<Part> parts = new ArrayList<>();
        boolean archived = false;
        for (NamedBytes file : files) {
            if (Archive.isArchive(file.bytes())) {
                archived = true;
                new Archive(file).files().forEach(packed -> {
                    if (!Binary.isBinary(packed.bytes())) {
                        parts.addAll(parse(packed, warnings));
                    }
                });
            } else {
                Binary.refuse(file.bytes());
                parts.addAll(parse(file, warnings));
            }
        }
        if (parts.isEmpty()) {
            throw Problem.badInput(archived ? "problem.programme-archive-empty" : "problem.programme-file-empty");
        }
        List<Part> telling = archived ? Companions.leftOut(parts, warnings) : parts;
        return new Parts(telling, new ArrayList<>(warnings));
    }

    /// Usually one part; several for YAML of several documents, none for an empty file.
    private static List<Part> parse(NamedBytes file, Set<Warning> warnings) {
        Decoded decoded = Decoded.of(file.bytes());
        warnings.addAll(decoded.warnings());
        String text = decoded.text();
        if (text.isBlank()) {
            return List.of();
        }
        if (Markup.isPage(text)) {
            return List.of(new Part.Page(file.name(), text));
        }
        if (Markup.isXml(text)) {
            XmlParsing.Result xml = XmlParsing.parse(text);
            warnings.addAll(xml.warnings());
            return List.of(new Part.Xml(file.name(), xml.root()));
        }
        if (JsonParsing.isJson(text)) {
            return List.of(new Part.Json(file.name(), JsonParsing.parse(text)));
        }
        List<Part> documents = YamlParsing.documents(text).stream()
                .map(root -> (Part) new Part.Json(file.name(), root))
                .toList();
        return documents.isEmpty() ? List.of(new Part.Text(file.name(), text)) : documents;
    }
}
