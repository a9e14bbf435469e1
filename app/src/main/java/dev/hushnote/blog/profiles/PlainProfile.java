package dev.hushnote.blog.profiles;

import dev.hushnote.blog.Dialect;
import dev.hushnote.blog.PostDocument;
import dev.hushnote.blog.PostIdentity;
import dev.hushnote.blog.Profile;
import org.jspecify.annotations.Nullable;

/// A folder per post that reads well anywhere: `2016-11-07-slug/README.md` and `images/`.
public final class PlainProfile implements Profile {

    private final Dialect dialect = new PlainDialect();

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String textFile(PostIdentity post) {
        return post.datedSlug() + "/README.md";
    }

    @Override
    public String imageFile(PostIdentity post, String fileName) {
        return post.datedSlug() + "/images/" + fileName;
    }

    @Override
    public String imageLink(PostIdentity post, String fileName) {
        return "images/" + fileName;
    }

    @Override
    public String postLink(PostIdentity target) {
        return "../" + target.datedSlug() + "/README.md";
    }

    @Override
    public String head(PostDocument document, @Nullable String coverFile) {
        return "# " + dialect.literal(document.title()) + "\n";
    }

    @Override
    public String excerptMark() {
        return "";
    }
}
