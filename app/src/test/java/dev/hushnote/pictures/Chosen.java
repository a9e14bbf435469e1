package dev.hushnote.pictures;

import java.util.List;

/// The pictures to look at after every change of the window: every place, theme, language, size and state.
final class Chosen {

    private Chosen() {}

    static List<String> pictures() {
        return List.of(
                "live",
                "live,light,ko",
                "live,hall,1024x640",
                "live,ko,1600x1000",
                "live,overfull,1024x640",
                "filming",
                "plan,light",
                "plan,ko,1024x640",
                "plan,overfull,1600x1000",
                "photos",
                "photos,light,ko,1024x640",
                "photos,overfull,hall",
                "review",
                "review,light,ko,1024x640",
                "todo",
                "todo,hall,ko,1024x640",
                "blog",
                "blog,light,ko,1024x640",
                "files,hall",
                "start,empty",
                "start,empty,light,ko,1024x640",
                "where,ko",
                "palette,light",
                "keys,1024x640",
                "keys,ko",
                "compact",
                "compact,light,ko",
                "ambiguous,overfull",
                "elsewhere,light",
                "draft,ko",
                "scrolled,light,1024x640",
                "banner,light",
                "lost",
                "notstored,ko",
                "nophotos,hall,ko,1024x640",
                "unwanted,light,1024x640",
                "sessionform,overfull,1024x640",
                "conferenceform,light,ko,1024x640",
                "viewer",
                "answer,light",
                "answerline",
                "notfound,ko",
                "trackform,light",
                "speakerform,ko,1024x640",
                "where,overfull",
                "ambiguous,overfull,light,1024x640",
                "live,1024x640,180%",
                "photos,empty",
                "todo,empty,light",
                "trash,ko",
                "revisions,light",
                "live,180%",
                "plan,overfull,1024x640,180%",
                "review,empty,ko",
                "blog,overfull,hall,1024x640");
    }
}
