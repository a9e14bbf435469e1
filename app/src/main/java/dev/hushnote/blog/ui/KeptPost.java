package dev.hushnote.blog.ui;

import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.Profile;
import dev.hushnote.desktop.Settings;
import dev.hushnote.desktop.SettingsFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Keeps how posts are made for the next start: engine and options for all, scope and folder for one
/// conference.
final class KeptPost {

    private static final String SESSION = "session:";

    private final SettingsFile settings;
    private final PostForm form;
    private final ObjectProperty<Profile> profile;
    private final Settings.@Nullable Blog before;

    /// Puts the engine and the options back.
    KeptPost(SettingsFile settings, PostForm form, ObjectProperty<Profile> profile, List<Profile> profiles) {
        this.settings = settings;
        this.form = form;
        this.profile = profile;
        this.before = settings.current().blog();
        if (before != null) {
            profiles.stream()
                    .filter(each -> each.name().equals(before.profile()))
                    .findFirst()
                    .ifPresent(profile::set);
            form.draftProperty().set(before.draft());
            form.bulletsProperty().set(before.bullets());
            form.recordingLinksProperty().set(before.recordingLinks());
            if (!before.longEdge().isBlank()) {
                form.longEdgeProperty().set(before.longEdge());
            }
        }
    }

    /// The folder that was named for a conference before the program was started.
    Optional<String> folder(UUID conference) {
        return of(conference).map(Settings.Blog::folder).filter(folder -> !folder.isBlank());
    }

    /// What the post of a conference told before the program was started, unless it was a day: the day in view
    /// counts.
    Optional<PostScope> scope(UUID conference) {
        return of(conference).map(Settings.Blog::scope).flatMap(KeptPost::scope);
    }

    /// Remembers how it stands now.
    void keep(UUID conference, PostScope scope) {
        Settings.Blog now = new Settings.Blog(
                conference.toString(),
                scope.key(),
                profile.get().name(),
                form.targetProperty().get(),
                form.longEdgeProperty().get(),
                form.draftProperty().get(),
                form.bulletsProperty().get(),
                form.recordingLinksProperty().get());
        settings.change(former -> former.withBlog(now));
    }

    private Optional<Settings.Blog> of(UUID conference) {
        return Optional.ofNullable(before).filter(kept -> kept.conference().equals(conference.toString()));
    }

    private static Optional<PostScope> scope(String key) {
        if (key.equals(new PostScope.Index().key())) {
            return Optional.of(new PostScope.Index());
        }
        if (!key.startsWith(SESSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostScope.OneSession(UUID.fromString(key.substring(SESSION.length()))));
        } catch (IllegalArgumentException _) {
            // Somebody wrote into the file; the day in view counts.
            return Optional.empty();
        }
    }
}
