package dev.hushnote.blog.profiles;

import dev.hushnote.blog.Dialect;
import dev.hushnote.blog.PostDocument;
import dev.hushnote.blog.PostIdentity;
import dev.hushnote.blog.Profile;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Jekyll 3 and 4: text in `_posts`, images in `assets/posts`, because files in `_posts` are not copied.
public final class JekyllProfile implements Profile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    private final Dialect dialect = new JekyllDialect();
    private final FrontMatter frontMatter = new FrontMatter();

    @Override
    public String name() {
        return "jekyll";
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String textFile(PostIdentity post) {
        return "_posts/" + post.datedSlug() + ".md";
    }

    @Override
    public String imageFile(PostIdentity post, String fileName) {
        return "assets/posts/" + post.datedSlug() + "/" + fileName;
    }

    /// The filter puts the site's base address before it; a plain `/assets/` breaks where the site has one.
    @Override
    public String imageLink(PostIdentity post, String fileName) {
        return "{{ \"/" + imageFile(post, fileName) + "\" | relative_url }}";
    }

    @Override
    public String postLink(PostIdentity target) {
        return "{% post_url " + target.datedSlug() + " %}";
    }

    @Override
    public String head(PostDocument document, @Nullable String coverFile) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("layout", "post");
        values.put("title", document.title());
        values.put("date", DATE.format(document.identity().dated()));
        values.put("slug", document.identity().slug());
        values.put("lang", document.language().getLanguage());
        values.put("tags", document.tags());
        values.put("published", !document.draft());
        if (coverFile != null) {
            values.put("image", "/" + imageFile(document.identity(), coverFile));
        }
        return frontMatter.of(values);
    }

    @Override
    public String excerptMark() {
        return "<!--more-->";
    }
}
