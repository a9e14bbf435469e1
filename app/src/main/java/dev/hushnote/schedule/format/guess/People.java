package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.RawSpeaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads speakers: objects, names, several names in one text. Immutable.
final class People {

    private static final List<String> NAMES = List.of(
            "name",
            "fullName",
            "full_name",
            "fullname",
            "displayName",
            "display_name",
            "public_name",
            "publicName",
            "speakerName",
            "speaker_name",
            "speaker",
            "presenter",
            "title",
            "label",
            "이름",
            "성명",
            "氏名",
            "名前",
            "姓名",
            "username");
    private static final List<String> FIRST =
            List.of("firstName", "first_name", "firstname", "givenName", "given_name");
    private static final List<String> LAST =
            List.of("lastName", "last_name", "lastname", "familyName", "family_name", "surname");
    private static final List<String> COMPANIES = List.of(
            "company",
            "affiliation",
            "organization",
            "organisation",
            "org",
            "employer",
            "institution",
            "companyName",
            "company_name",
            "소속",
            "회사",
            "所属",
            "会社",
            "公司");
    private static final List<String> POSITIONS = List.of(
            "position", "jobTitle", "job_title", "jobtitle", "job", "tagLine", "tagline", "role", "직책", "직함", "肩書き");
    private static final List<String> BIOS = List.of(
            "bio", "biography", "introduction", "about", "description", "abstract", "profile", "소개", "プロフィール", "简介");
    private static final List<String> PAGES = List.of("url", "website", "homepage", "link", "web", "blog");
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*(?:[;、，\\n\\r]|,(?!\\s*(?:Jr|Sr|Ph\\.?D|MD|Inc|Ltd|LLC)\\b)|\\s&\\s|\\s\\+\\s"
                    + "|\\s(?:and|et|und|y)\\s|\\s/\\s)\\s*");
    private static final Pattern WITH_COMPANY = Pattern.compile("([^()（）]{1,80})[(（]([^()（）]{1,80})[)）]");
    private static final int MOST = 60;
    private static final int LONGEST_NAME = 200;

    private final Contents contents;

    People(Contents contents) {
        this.contents = contents;
    }

    /// The people in a value: one for an object, perhaps several for a text.
    ///
    /// @param listed whether the text is one of a list, so that what it names is one person
    List<RawSpeaker> of(JsonNode value, boolean listed) {
        if (value.isObject() && !contents.isText(value)) {
            return List.of(person(value));
        }
        String text = contents.text(value).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        if (listed || text.length() <= 3) {
            return List.of(named(text));
        }
        List<RawSpeaker> people = new ArrayList<>();
        for (String name : SEVERAL.split(withoutAsides(text), MOST)) {
            if (!name.isBlank()) {
                people.add(named(name.replace('\u0001', ',')));
            }
        }
        return people;
    }

    /// Commas inside brackets separate nobody.
    private static String withoutAsides(String text) {
        StringBuilder kept = new StringBuilder(text);
        int depth = 0;
        for (int at = 0; at < kept.length(); at++) {
            char letter = kept.charAt(at);
            depth += letter == '(' || letter == '（' ? 1 : letter == ')' || letter == '）' ? -1 : 0;
            if (letter == ',' && depth > 0) {
                kept.setCharAt(at, '\u0001');
            }
        }
        return kept.toString();
    }

    private static RawSpeaker named(String text) {
        String cut = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text.strip();
        Matcher matcher = WITH_COMPANY.matcher(cut);
        return matcher.matches()
                ? RawSpeaker.named(matcher.group(1).strip(), matcher.group(2).strip())
                : RawSpeaker.named(cut);
    }

    private RawSpeaker person(JsonNode object) {
        List<String> ids = contents.ids(object);
        String id = ids.isEmpty() ? "" : ids.getLast();
        String name = contents.first(object, NAMES.subList(0, 7));
        String parted = (contents.first(object, FIRST) + " " + contents.first(object, LAST)).strip();
        if (name.isEmpty()) {
            name = parted.isEmpty() ? contents.first(object, NAMES) : parted;
        }
        String family = contents.first(object, LAST);
        if (!name.isEmpty() && !family.isEmpty() && !name.contains(family)) {
            name = name + " " + family;
        }
        boolean hasId = !id.isEmpty() && (!id.equals(name) || object.has("id"));
        return new RawSpeaker(
                hasId ? id : null,
                name,
                orNull(contents.first(object, COMPANIES)),
                orNull(contents.first(object, POSITIONS)),
                orNull(contents.first(object, BIOS)),
                Links.of(contents.first(object, PAGES)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
