package dev.hushnote.conference.ui;

import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Visibility;
import dev.hushnote.desktop.Texts;

/// What kinds of sessions and their states are called.
public final class SessionWords {

    private SessionWords() {}

    public static String of(SessionKind kind, Texts texts) {
        return texts.get(
                switch (kind) {
                    case KEYNOTE -> "form.kind-keynote";
                    case TALK -> "form.kind-talk";
                    case WORKSHOP -> "form.kind-workshop";
                    case PANEL -> "form.kind-panel";
                    case BREAK -> "form.kind-break";
                    case SOCIAL -> "form.kind-social";
                    case HALLWAY -> "form.kind-hallway";
                    case MOMENT -> "form.kind-moment";
                });
    }

    public static String of(Recorded recorded, Texts texts) {
        return texts.get(
                switch (recorded) {
                    case YES -> "form.recorded-yes";
                    case NO -> "form.recorded-no";
                    case UNKNOWN -> "form.recorded-unknown";
                });
    }

    public static String of(Visibility visibility, Texts texts) {
        return texts.get(
                switch (visibility) {
                    case PUBLIC -> "form.public";
                    case PRIVATE -> "form.private";
                });
    }

    public static String of(PhotoPolicy policy, Texts texts) {
        return texts.get(
                switch (policy) {
                    case ALLOWED -> "form.photos-allowed";
                    case NO_PHOTOS -> "form.no-photos";
                });
    }
}
