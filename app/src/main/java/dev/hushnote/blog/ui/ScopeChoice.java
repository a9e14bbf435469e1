package dev.hushnote.blog.ui;

import dev.hushnote.blog.PostScope;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.conference.ui.DayBar;
import dev.hushnote.desktop.Texts;
import java.util.ArrayList;
import java.util.List;

/// A post that can be chosen, with what it is called in a list.
record ScopeChoice(PostScope scope, String label) {

    /// The days, the whole conference, then the public sessions of the day in view.
    static List<ScopeChoice> of(ConferenceInView inView, Texts texts) {
        List<ScopeChoice> choices = new ArrayList<>();
        inView.days()
                .forEach(day ->
                        choices.add(new ScopeChoice(new PostScope.Day(day), DayBar.label(day, texts.language()))));
        if (!choices.isEmpty()) {
            choices.add(new ScopeChoice(new PostScope.Index(), texts.get("posts.whole-conference")));
        }
        for (Session session : inView.sessionsOfDay()) {
            if (session.visibility().isPublic()) {
                choices.add(new ScopeChoice(
                        new PostScope.OneSession(session.id()),
                        session.slot().starts().toLocalTime() + "  " + session.title()));
            }
        }
        return choices;
    }

    @Override
    public String toString() {
        return label;
    }
}
