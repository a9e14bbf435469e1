package dev.hushnote.blog.store;

import dev.hushnote.blog.Post;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowJson;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;
import java.util.List;

/// The table `post`.
public final class PostTable extends Table<Post> {

    private final RowJson json;

    public PostTable(RowJson json) {
        super("post", Post.class, "conference_id = :conference");
        this.json = json;
    }

    @Override
    protected Post read(Columns row) throws SQLException {
        return new Post(
                row.uuid("id"),
                row.uuid("conference_id"),
                row.text("scope"),
                row.text("profile"),
                row.text("target"),
                row.text("slug"),
                row.instant("dated"),
                List.of(json.read(row.text("files"), Post.GeneratedFile[].class)),
                row.stamp());
    }

    @Override
    protected void write(Post post, RowValues values) {
        values.set("conference_id", post.conferenceId())
                .set("scope", post.scope())
                .set("profile", post.profile())
                .set("target", post.target())
                .set("slug", post.slug())
                .set("dated", post.dated())
                .set("files", json.write(post.files()));
    }
}
