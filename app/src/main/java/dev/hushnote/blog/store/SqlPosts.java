package dev.hushnote.blog.store;

import dev.hushnote.blog.Post;
import dev.hushnote.blog.Posts;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Posts as the database has them.
public final class SqlPosts implements Posts {

    private final Jdbi jdbi;
    private final Table<Post> table;

    public SqlPosts(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.table = database.tables().of(Post.class);
    }

    @Override
    public List<Post> of(UUID conference) {
        return jdbi.withHandle(handle ->
                table.where(handle, "conference_id = :id AND deleted_at IS NULL", conference, "changed_at, id"));
    }

    @Override
    public List<Post> in(String target) {
        return jdbi.withHandle(table::all).stream()
                .filter(post -> !post.inTrash() && post.target().equals(target))
                .toList();
    }
}
