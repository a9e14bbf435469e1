package dev.hushnote.blog;

import dev.hushnote.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names the images of one post `<session>-<nn>-<caption>.jpg`: ASCII, at most 80 characters, no two alike.
final class ImageNames {

    private static final int SESSION = 30;
    private static final int CAPTION = 40;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// The next image of a session.
    String next(String sessionTitle, @Nullable String caption) {
        String session = Slug.of(sessionTitle, SESSION).or("session").value();
        while (true) {
            int number = numbers.merge(session, 1, Integer::sum);
            String slug = caption == null ? "" : Slug.of(caption, CAPTION).value();
            String name = session + "-%02d".formatted(number) + (slug.isEmpty() ? "" : "-" + slug) + ".jpg";
            if (taken.add(name)) {
                return name;
            }
        }
    }
}
