package dev.hushnote.blog.ui;

import dev.hushnote.blog.Exporter;
import dev.hushnote.blog.PostOutline;
import dev.hushnote.blog.PostPreview;
import dev.hushnote.blog.Posts;
import dev.hushnote.blog.Profile;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.desktop.SettingsFile;
import java.util.List;

/// What the place reads and writes with.
///
/// @param programme makes sessions private and public
/// @param settings what is kept for the next start
/// @param profiles every blog engine it can write for, the usual one first
public record BlogServices(
        PostPreview preview,
        PostOutline outline,
        Exporter exporter,
        Posts posts,
        ProgrammeEditor programme,
        SettingsFile settings,
        List<Profile> profiles) {

    public BlogServices {
        profiles = List.copyOf(profiles);
    }
}
