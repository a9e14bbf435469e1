package dev.hushnote.blog;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A post that was exported, and what was generated last.
///
/// @param scope key of its [PostScope]
/// @param profile name of the profile
/// @param target absolute path of the folder it was exported to
/// @param slug its slug, kept over exports
/// @param dated its date, kept over exports
/// @param files what was written
public record Post(
        UUID id,
        UUID conferenceId,
        String scope,
        String profile,
        String target,
        String slug,
        Instant dated,
        List<GeneratedFile> files,
        Stamp stamp)
        implements Row<Post> {

    public Post {
        Objects.requireNonNull(id);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(target);
        Objects.requireNonNull(slug);
        Objects.requireNonNull(dated);
        Objects.requireNonNull(stamp);
        files = List.copyOf(files);
    }

    /// A file as it was generated.
    ///
    /// @param path relative to the target, with `/`
    /// @param sha256 hash of what was generated last
    /// @param formerSha256 hash of what was there before, so that an export cut short still knows its own file
    /// @param text what was generated last, for files of text
    public record GeneratedFile(
            String path,
            String sha256,
            @Nullable String formerSha256,
            @Nullable String text) {

        public GeneratedFile {
            Objects.requireNonNull(path);
            Objects.requireNonNull(sha256);
        }

        /// Whether a file with that hash is one we wrote and nobody has touched since.
        boolean isOurs(String hash) {
            return hash.equals(sha256) || hash.equals(formerSha256);
        }
    }

    Optional<GeneratedFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    @Override
    public Post stamped(Stamp newStamp) {
        return new Post(id, conferenceId, scope, profile, target, slug, dated, files, newStamp);
    }

    @Override
    public String summary() {
        return slug;
    }
}
