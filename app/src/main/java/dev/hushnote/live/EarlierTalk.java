package dev.hushnote.live;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.rating.Light;
import org.jspecify.annotations.Nullable;

/// What somebody said before, at this conference or another one of the notebook.
///
/// @param speaker the name as it stood there
/// @param light the light that counts, or null
/// @param logged whether there is a log of it
public record EarlierTalk(
        Conference conference,
        Session session,
        String speaker,
        @Nullable Light light,
        boolean logged) {}
