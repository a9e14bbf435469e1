package dev.hushnote.blog;

import dev.hushnote.conference.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// What could be mended before a post is written. Nothing of it stops an export.
public final class PostCheck {

    private PostCheck() {}

    /// One sort of finding.
    ///
    /// @param count how many there are, at least 1
    /// @param first the first session that has one
    public record Finding(Kind kind, int count, Session first) {}

    /// What can be found.
    public enum Kind {
        /// Photos of a session in which none were to be taken.
        UNWANTED_PHOTOS,
        /// A session that was cancelled and is told all the same, because something was logged in it.
        CANCELLED,
        UNCAPTIONED,
        OPEN_LOOK_UPS,
        UNRATED,
        DRAFTS,
        /// Private lines and photos: they stay out, which is as it should be; said so that nobody misses them.
        WITHHELD
    }

    /// The findings of an outline, each sort once, unwanted photos and cancelled ones once for each
    /// session; none when all is well.
    public static List<Finding> of(List<OutlineRow> outline) {
        List<Finding> findings = new ArrayList<>();
        outline.forEach(row -> add(findings, Kind.UNWANTED_PHOTOS, List.of(row), OutlineRow::unwanted));
        outline.forEach(row -> add(findings, Kind.CANCELLED, List.of(row), PostCheck::cancelled));
        add(findings, Kind.UNCAPTIONED, outline, OutlineRow::uncaptioned);
        add(findings, Kind.OPEN_LOOK_UPS, outline, OutlineRow::openLookUps);
        add(findings, Kind.UNRATED, outline, row -> row.unrated() ? 1 : 0);
        add(findings, Kind.DRAFTS, outline, row -> row.draft() ? 1 : 0);
        add(findings, Kind.WITHHELD, outline, OutlineRow::withheld);
        return findings;
    }

    private static int cancelled(OutlineRow row) {
        return row.isTold() && !row.session().takesPlace() ? 1 : 0;
    }

    private static void add(
            List<Finding> findings, Kind kind, List<OutlineRow> outline, ToIntFunction<OutlineRow> count) {
        int sum = outline.stream().mapToInt(count).sum();
        outline.stream()
                .filter(row -> count.applyAsInt(row) > 0)
                .findFirst()
                .ifPresent(row -> findings.add(new Finding(kind, sum, row.session())));
    }
}
