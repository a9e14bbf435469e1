package dev.hushnote.blog.profiles;

import dev.hushnote.blog.Dialect;
import dev.hushnote.blog.PostDocument;
import dev.hushnote.blog.PostIdentity;
import dev.hushnote.blog.Profile;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Hugo: a leaf bundle, `content/posts/slug/index.md` with its images beside it.
public final class HugoProfile implements Profile {

    private final Dialect dialect = new HugoDialect();
    private final FrontMatter frontMatter = new FrontMatter();

    @Override
    public String name() {
        return "hugo";
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String textFile(PostIdentity post) {
        return bundle(post) + "index.md";
    }

    @Override
    public String imageFile(PostIdentity post, String fileName) {
        return bundle(post) + fileName;
    }

    @Override
    public String imageLink(PostIdentity post, String fileName) {
        return fileName;
    }

    @Override
    public String postLink(PostIdentity target) {
        return "{{< relref \"/posts/" + target.slug() + "\" >}}";
    }

    @Override
    public String head(PostDocument document, @Nullable String coverFile) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", document.title());
        values.put(
                "date",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        document.identity().dated()));
        values.put("draft", document.draft());
        values.put("slug", document.identity().slug());
        values.put("tags", document.tags());
        if (coverFile != null) {
            values.put("images", List.of(coverFile));
        }
        return frontMatter.of(values);
    }

    @Override
    public String excerptMark() {
        return "<!--more-->";
    }

    private static String bundle(PostIdentity post) {
        return "content/posts/" + post.slug() + "/";
    }
}
